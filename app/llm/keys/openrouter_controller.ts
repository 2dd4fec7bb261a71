import { createHash, randomBytes, randomUUID } from 'node:crypto'
import type { HttpContext } from '@adonisjs/core/http'
import { ownAddress } from '#app/accounts/federated/own_address'
import { textOf } from '#app/accounts/local/form_text'
import { tooMany } from '#app/llm/keys/given_key'
import { lastFourOf, seal } from '#app/llm/keys/key_vault'
import { keyForCode } from '#app/llm/keys/openrouter_account'
import { accessWith, keysOf } from '#app/llm/keys/person_keys'
import ProviderKey from '#app/llm/keys/provider_key'
import { tryKey } from '#app/llm/keys/try_key'
import { openrouterConsent } from '#config/models'
import { PROVIDER_NAMES } from '#shared/provider_names'

const KEY = 'openrouterAttempt'
const KEYS_PAGE = '/settings/keys'
const CALLBACK = '/settings/keys/openrouter/callback'
const ATTEMPT_MS = 10 * 60_000

type Attempt = { state: string; verifier: string; personId: string; startedAt: number }

/**
 * "Connect OpenRouter": the person agrees there, and kamba gets a key without anybody seeing it (OAuth with PKCE). The verifier stays
 * in the session, so that a code which somebody else has caught, or slipped in, is worth nothing (attack A01).
 */
export default class OpenrouterController {
  async begin({ person, session, request }: HttpContext) {
    const verifier = randomBytes(48).toString('base64url')
    const state = randomBytes(24).toString('base64url')
    session.put(
      KEY,
      JSON.stringify({ state, verifier, personId: person.id, startedAt: Date.now() })
    )
    const callback = new URL(CALLBACK, ownAddress(request))
    callback.searchParams.set('state', state)
    const consent = openrouterConsent()
    consent.searchParams.set('callback_url', callback.href)
    consent.searchParams.set(
      'code_challenge',
      createHash('sha256').update(verifier).digest('base64url')
    )
    consent.searchParams.set('code_challenge_method', 'S256')
    return { to: consent.href }
  }

  async finish({ person, session, request, response, containerResolver }: HttpContext) {
    const told = (outcome: string) => {
      session.flash('openrouterConnected', outcome)
      return response.redirect().toPath(KEYS_PAGE)
    }
    const attempt = attemptIn(session.pull(KEY))
    const code = textOf(request.input('code'))
    const isOurs =
      attempt?.state === textOf(request.input('state')) &&
      attempt.personId === person.id &&
      Date.now() - attempt.startedAt < ATTEMPT_MS
    if (!attempt || !isOurs) return told('expired')
    if (code === '') return told('refused')
    if (tooMany((await keysOf(person.id)).length)) return told('too_many_keys')
    const owned = { personId: person.id, provider: 'openrouter' } as const
    const given = { ...owned, name: PROVIDER_NAMES.openrouter, baseUrl: null }
    const key = await keyForCode(accessWith(given, ''), { code, verifier: attempt.verifier })
    if (key === null) return told('refused')
    const row = new ProviderKey().fill({
      id: randomUUID(),
      ...given,
      sealedKey: seal(owned, key),
      lastFour: lastFourOf(key),
    })
    await tryKey(row, await containerResolver.make('models.offers'))
    await row.save()
    return told('connected')
  }
}

const attemptIn = (value: unknown): Attempt | null =>
  typeof value === 'string' ? (JSON.parse(value) as Attempt) : null
