import { Secret } from '@adonisjs/core/helpers'
import env from '#start/env'

type Client = { readonly clientId: string; readonly clientSecret: Secret<string> }

export type GithubSettings = Client & {
  readonly kind: 'github'
  readonly id: 'github'
  readonly name: string
  readonly siteUrl: string
  readonly apiUrl: string
}
export type OidcSettings = Client & {
  readonly kind: 'logto' | 'oidc'
  /** Part of the callback's address. */
  readonly id: string
  /** As people know it. */
  readonly name: string
  /** Exactly as the issuer calls itself, a slash at the end included. */
  readonly issuer: string
  readonly scopes: string
}
export type ProviderSettings = GithubSettings | OidcSettings

type Read = (name: string) => string | undefined

const ID = /^[a-z][a-z0-9_-]{0,31}$/
const RESERVED = ['github', 'logto']
const SCOPES = 'openid profile email'
/** Networks that are nobody else's, and names without a dot, as containers have. */
const PRIVATE_HOST =
  /^(localhost|127\.[\d.]+|10\.[\d.]+|192\.168\.[\d.]+|172\.(1[6-9]|2\d|3[01])\.[\d.]+|\[(::1|f[cd].+)\]|[^.:]+|.+\.(local|internal|lan|home\.arpa))$/

/**
 * The sign-ins of others that the environment configures; .env.example explains the variables.
 *
 * Errors: throws for one that is configured by half, with the name of what is missing. A button that leads nowhere, or a
 * provider that silently is not there, would be found by people and not by the operator.
 */
export function parseProviders(read: Read): ProviderSettings[] {
  const providers = [github(read), logto(read), ...oidc(read)]
  return providers.filter((provider) => provider !== null)
}

function github(read: Read): GithubSettings | null {
  const client = clientOf(read, 'GITHUB', [])
  if (!client) return null
  const siteUrl = parseUrl('GITHUB_URL', read('GITHUB_URL') ?? 'https://github.com')
  const apiUrl = parseUrl('GITHUB_API_URL', read('GITHUB_API_URL') ?? 'https://api.github.com')
  return { ...client, kind: 'github', id: 'github', name: 'GitHub', siteUrl, apiUrl }
}

function logto(read: Read): OidcSettings | null {
  const client = clientOf(read, 'LOGTO', ['LOGTO_ENDPOINT'])
  if (!client) return null
  const issuer = `${parseUrl('LOGTO_ENDPOINT', read('LOGTO_ENDPOINT')!)}/oidc`
  return { ...client, kind: 'logto', id: 'logto', name: 'Logto', issuer, scopes: SCOPES }
}

function oidc(read: Read): OidcSettings[] {
  const ids = (read('OIDC_PROVIDERS') ?? '').split(',').map((id) => id.trim())
  const prefixes = new Set<string>()
  return ids.filter(Boolean).map((id) => {
    const prefix = `OIDC_${id.toUpperCase().replaceAll('-', '_')}`
    if (!ID.test(id) || RESERVED.includes(id) || prefixes.has(prefix))
      throw new TypeError(`OIDC_PROVIDERS: "${id}" is no name, is taken, or is named twice`)
    prefixes.add(prefix)
    const client = clientOf(read, prefix, [`${prefix}_ISSUER`], true)!
    const issuer = read(`${prefix}_ISSUER`)!
    parseUrl(`${prefix}_ISSUER`, issuer)
    const name = read(`${prefix}_NAME`) ?? id[0]!.toUpperCase() + id.slice(1)
    const scopes = read(`${prefix}_SCOPES`) ?? SCOPES
    if (!scopes.split(' ').includes('openid'))
      throw new TypeError(`${prefix}_SCOPES: "openid" has to be among them`)
    return { ...client, kind: 'oidc', id, name, issuer, scopes }
  })
}

/** All of what belongs to one provider, or nothing of it. */
function clientOf(read: Read, prefix: string, more: string[], isNamed = false): Client | null {
  const [idName, secretName] = [`${prefix}_CLIENT_ID`, `${prefix}_CLIENT_SECRET`]
  const names = [...more, idName, secretName]
  const missing = names.filter((name) => read(name) === undefined)
  if (missing.length === names.length && !isNamed) return null
  if (missing.length > 0)
    throw new TypeError(`Signing in is configured by half: ${missing.join(', ')} missing`)
  return { clientId: read(idName)!, clientSecret: new Secret(read(secretName)!) }
}

/** Secrets travel to these addresses: over plain http only where nobody else is on the way. */
function parseUrl(name: string, value: string): string {
  const url = URL.parse(value)
  if (!url || !['https:', 'http:'].includes(url.protocol) || url.search !== '' || url.hash !== '')
    throw new TypeError(`${name}: ${value} is no address`)
  if (url.protocol === 'http:' && !PRIVATE_HOST.test(url.hostname))
    throw new TypeError(`${name}: ${value} has to begin with https://`)
  return value.replace(/\/+$/, '')
}

/** What stands empty in .env is not there. */
const read: Read = (name) => {
  const value: unknown = env.get(name)
  const text = value instanceof Secret ? String(value.release()) : value
  return typeof text === 'string' && text.trim() !== '' ? text.trim() : undefined
}

export const providerSettings: readonly ProviderSettings[] = parseProviders(read)
