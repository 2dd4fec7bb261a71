import { AddressRefused } from '#app/core/outbound_guard'
import { createSafeFetch } from '#app/core/safe_fetch'
import { guardOf } from '#app/llm/outbound'
import { errorOfAnswer, ProviderError, retryAfterSeconds } from '#app/llm/provider_errors'
import type { ProviderAccess } from '#app/llm/providers'

const LIMITS = {
  answerWithinMs: 8_000,
  maxBytes: 8 * 1024 * 1024,
  maxLineBytes: 8 * 1024 * 1024,
}
const ANTHROPIC_VERSION = '2023-06-01'

/** Asks a provider about itself, for somebody. Shape: the JSON as it came. Errors: `ProviderError`, without the provider's words. */
export async function askProvider(
  access: ProviderAccess,
  path: string,
  init: { method?: string; body?: object; signal?: AbortSignal } = {}
): Promise<unknown> {
  const { body, ...rest } = init
  const answer = await send(access, access.baseUrl.replace(/\/+$/, '') + path, {
    ...rest,
    headers: { ...headersOf(access), ...(body && { 'content-type': 'application/json' }) },
    ...(body && { body: JSON.stringify(body) }),
  })
  const text = await answer.text().catch((cause: unknown) => {
    throw new ProviderError('provider_down', { cause })
  })
  if (!answer.ok) {
    const wait = retryAfterSeconds(answer.headers.get('retry-after'))
    throw errorOfAnswer(answer.status, text, { retryAfterSeconds: wait })
  }
  try {
    return JSON.parse(text)
  } catch {
    // A page for people, mostly: the address is not that of an API. What it says is dropped, it may hold the key.
    throw new ProviderError('provider_refused', { status: answer.status })
  }
}

async function send(access: ProviderAccess, url: string, init: RequestInit) {
  try {
    return await createSafeFetch(LIMITS, guardOf(access))(url, init)
  } catch (cause) {
    if (cause instanceof AddressRefused) throw new ProviderError('address_refused', { cause })
    throw new ProviderError('provider_down', { cause })
  }
}

function headersOf({ provider, key }: ProviderAccess): Record<string, string> {
  if (key === '') return { accept: 'application/json' }
  switch (provider) {
    case 'anthropic':
      return { 'x-api-key': key, 'anthropic-version': ANTHROPIC_VERSION }
    case 'google':
      return { 'x-goog-api-key': key }
    default:
      return { authorization: `Bearer ${key}` }
  }
}
