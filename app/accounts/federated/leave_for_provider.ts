import { keepAttempt } from '#app/accounts/federated/attempts'
import type { IdentityProvider } from '#app/accounts/federated/identity_provider'
import { ownAddress } from '#app/accounts/federated/own_address'
import { countAttempt } from '#app/accounts/local/sign_in_limits'

type Context = {
  readonly request: Parameters<typeof ownAddress>[0] & { ip(): string }
  readonly session: Parameters<typeof keepAttempt>[0]
  readonly logger: { warn(fields: object, message: string): void }
}
type Wish = {
  readonly returnTo: string
  readonly linkTo: string | null
  readonly askAgain: boolean
}

/** The provider's address to go to, with what is needed afterwards kept in the session. Null when the provider is not to be had now. */
export async function leaveForProvider(
  { request, session, logger }: Context,
  provider: IdentityProvider,
  { returnTo, linkTo, askAgain }: Wish
): Promise<string | null> {
  await countAttempt({ kind: 'provider', address: request.ip() })
  const callbackUrl = `${ownAddress(request)}/sign-in/with/${provider.id}/callback`
  const started = await provider.start({ callbackUrl, askAgain })
  if (!started.ok) {
    logger.warn({ provider: provider.id, reason: started.reason }, 'a provider is not to be had')
    return null
  }
  keepAttempt(session, { ...started.kept, provider: provider.id, returnTo, linkTo })
  return started.url
}
