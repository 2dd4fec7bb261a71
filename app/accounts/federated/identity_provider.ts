import type { ShownProvider } from '#shared/identity_provider'

/** What the browser's session keeps between leaving for the provider and coming back. */
export type Kept = {
  /** The address that the provider sends people back to; asked again when the code is exchanged. */
  readonly callbackUrl: string
  readonly state: string
  readonly nonce: string
  readonly verifier: string
  /** Unix seconds since when the person has to have shown who they are; null when the provider's open session will do. */
  readonly freshSince: number | null
}

/** What a provider has proved. (issuer, subject) says who it is, the rest is only told. */
export type ProvenIdentity = {
  readonly issuer: string
  readonly subject: string
  /** In lower case. */
  readonly email: string | null
  readonly emailVerified: boolean
  readonly name: string | null
  /** Shown to the issuer again at signing out; never read from. */
  readonly idToken: string | null
}

/**
 * `denied`: the person said no. `unreachable`: try later. `refused`: the answer does not hold.
 * `reason` is a code for the log, without anything of the answer in it.
 */
export type Failure = {
  readonly ok: false
  readonly error: 'denied' | 'refused' | 'unreachable'
  readonly reason: string
}
export type Started = { readonly ok: true; readonly url: string; readonly kept: Kept } | Failure
export type Finished = { readonly ok: true; readonly identity: ProvenIdentity } | Failure

export type StartOptions = {
  readonly callbackUrl: string
  /** Have the provider ask for the password even if its own session is open, where it can: a proof that is renewed. */
  readonly askAgain: boolean
}

/** Somebody else's sign-in. Every driver passes `tests/fixtures/register_provider_suite.ts`. */
export interface IdentityProvider extends ShownProvider {
  start(options: StartOptions): Promise<Started>
  /** `query`: what came back by the address. Call it once for each `kept`. */
  finish(query: URLSearchParams, kept: Kept): Promise<Finished>
  /** Where the browser goes to end the provider's own session as well; null when there is no such place. */
  endSessionUrl(idToken: string | null, returnTo: string): Promise<string | null>
}
