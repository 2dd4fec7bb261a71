import { MAX_KEYS } from '#app/llm/keys/person_keys'
import { PROVIDERS, type ProviderId } from '#app/llm/providers'
import { PROVIDER_NAMES } from '#shared/provider_names'

/** A key as somebody has typed it, tidied. */
export type GivenKey = {
  readonly provider: ProviderId
  readonly name: string
  readonly baseUrl: string | null
  readonly key: string
}
type Fields = Record<string, string>
type Given = { ok: true; given: GivenKey } | { ok: false; errors: Fields }

const MAX_KEY_CHARS = 500
const MAX_NAME_CHARS = 60
const MAX_ADDRESS_CHARS = 500
/** As a header may hold it: whatever else was pasted along would be an attack or a mistake. */
const HEADER_WORD = /^[\x21-\x7e]*$/

/** Shape: errors by field, as codes; their words are in inertia/keys/key_words.ts. */
export function givenKeyOf(input: (name: string) => unknown): Given {
  const text = (name: string) => {
    const value = input(name)
    return typeof value === 'string' ? value.trim() : ''
  }
  const provider = PROVIDERS.find((id) => id === text('provider'))
  if (!provider) return { ok: false, errors: { provider: 'missing' } }
  const errors: Fields = {}
  const key = text('key')
  if (key.length > MAX_KEY_CHARS || !HEADER_WORD.test(key)) errors.key = 'key_invalid'
  if (key === '' && provider !== 'compatible') errors.key = 'missing'
  const baseUrl = provider === 'compatible' ? addressOf(text('baseUrl')) : null
  if (provider === 'compatible' && baseUrl === null) errors.baseUrl = 'address_invalid'
  const name = text('name').normalize('NFC') || nameOf(provider, baseUrl)
  if (name.length > MAX_NAME_CHARS) errors.name = 'name_too_long'
  return Object.keys(errors).length > 0
    ? { ok: false, errors }
    : { ok: true, given: { provider, name, baseUrl, key } }
}

/** The address below which there is `/models`; people paste what their documentation shows. */
function addressOf(text: string): string | null {
  const url = URL.parse(/^https?:\/\//i.test(text) ? text : `https://${text}`)
  if (!url || text === '' || text.length > MAX_ADDRESS_CHARS || url.username || url.password)
    return null
  const path = url.pathname.replace(/\/(chat\/completions|completions|models)?\/*$/, '')
  return url.origin + path
}

const nameOf = (provider: ProviderId, baseUrl: string | null) =>
  baseUrl === null ? PROVIDER_NAMES[provider] : new URL(baseUrl).hostname.slice(0, MAX_NAME_CHARS)

export const tooMany = (count: number) => count >= MAX_KEYS
