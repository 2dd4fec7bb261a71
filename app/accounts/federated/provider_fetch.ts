import { createSafeFetch } from '#app/core/safe_fetch'

const bounded = createSafeFetch({
  answerWithinMs: 8_000,
  maxBytes: 512 * 1024,
  maxLineBytes: 512 * 1024,
})

/** A TypeError since openid-client hands those on as they are. */
export class ProviderUnreachable extends TypeError {
  readonly code = 'E_PROVIDER_UNREACHABLE'
}

/**
 * The way to identity providers: small answers, soon, no redirects. Their addresses are the operator's settings and may be private.
 *
 * Errors: `ProviderUnreachable` when nobody answers, or who answers is broken.
 */
export async function providerFetch(url: string, init?: RequestInit): Promise<Response> {
  const answer = await bounded(url, init).catch((cause: unknown) => {
    throw new ProviderUnreachable('no answer', { cause })
  })
  if (answer.status < 500) return answer
  await answer.body?.cancel()
  throw new ProviderUnreachable(`answered ${answer.status}`)
}
