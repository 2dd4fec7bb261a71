import type { AutoProvision } from '#config/auto_provision'

type Told = { readonly email: string | null; readonly emailVerified: boolean }

/** Whether somebody new gets an account. Of domains, only an e-mail counts that the provider has verified: anybody can claim one. */
export function isProvisioned(policy: AutoProvision, { email, emailVerified }: Told): boolean {
  if (policy.for !== 'domains') return policy.for === 'everybody'
  return emailVerified && policy.domains.includes(email?.split('@').at(-1) ?? '')
}
