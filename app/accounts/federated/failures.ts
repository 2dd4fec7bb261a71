import * as openid from 'openid-client'
import { ProviderUnreachable } from '#app/accounts/federated/provider_fetch'
import type { Failure } from '#app/accounts/federated/identity_provider'

/** What an error of a sign-in means to the person, and a code for the log. Whatever is not understood is a refusal. */
export function failureOf(error: unknown): Failure {
  if (error instanceof ProviderUnreachable)
    return { ok: false, error: 'unreachable', reason: error.message }
  if (error instanceof openid.AuthorizationResponseError) return deniedBy(error.error)
  return { ok: false, error: 'refused', reason: codeOf(error) }
}

/** The provider sent people back with an error instead of a code. Only its own closed list says that they said no. */
export function deniedBy(error: string): Failure {
  const isDenied = error === 'access_denied'
  return {
    ok: false,
    error: isDenied ? 'denied' : 'refused',
    reason: isDenied ? error : 'E_AUTHORIZATION_RESPONSE',
  }
}

function codeOf(error: unknown) {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  return typeof code === 'string' ? code : 'E_UNKNOWN'
}
