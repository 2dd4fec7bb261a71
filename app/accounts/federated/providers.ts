import { GithubDriver } from '#app/accounts/federated/github_driver'
import type { IdentityProvider } from '#app/accounts/federated/identity_provider'
import { OidcDriver } from '#app/accounts/federated/oidc_driver'
import { providerSettings } from '#config/identity_providers'
import type { ShownProvider } from '#shared/identity_provider'

const providers = new Map<string, IdentityProvider>()

export const addProvider = (provider: IdentityProvider) => void providers.set(provider.id, provider)

for (const settings of providerSettings)
  addProvider(settings.kind === 'github' ? new GithubDriver(settings) : new OidcDriver(settings))

export const findProvider = (id: string): IdentityProvider | null => providers.get(id) ?? null

/** What is configured, in the order of the buttons. */
export const shownProviders = (): ShownProvider[] =>
  [...providers.values()].map(({ id, name, kind }) => ({ id, name, kind }))

/** A provider that an identity came from may be configured no longer. */
export const shownProvider = (id: string): ShownProvider =>
  shownProviders().find((provider) => provider.id === id) ?? { id, name: id, kind: 'oidc' }
