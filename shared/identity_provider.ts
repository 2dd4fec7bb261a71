/** Somebody else's sign-in as pages show it. */
export type ShownProvider = {
  /** Part of addresses: `/sign-in/with/ID`. */
  id: string
  name: string
  kind: 'github' | 'logto' | 'oidc'
}

/** One identity that is linked to an account, as Settings > Account lists it. */
export type ShownIdentity = {
  id: string
  provider: ShownProvider
  /** What the provider calls the person: an e-mail, else a name. Neither need be there. */
  label: string | null
  /** ISO 8601. */
  lastUsedAt: string
}
