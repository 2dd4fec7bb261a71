import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:http'
import { BaseCommand, flags } from '@adonisjs/core/ace'
import type { CommandOptions } from '@adonisjs/core/types/ace'
import { exportJWK, generateKeyPair } from 'jose'

const ALGORITHM = 'ES384'
const CLIENT = { id: 'kamba', secret: 'only-for-a-first-try' }

export default class DevIdp extends BaseCommand {
  static override commandName = 'dev:idp'
  static override description = 'Play an identity provider, to try signing in by one'
  static override help = [
    'An OpenID Connect issuer on this machine for development: whoever types a name at it is believed, with any password.',
    'It prints the variables for .env. It forgets everything when it ends.',
    '',
    '{{ binaryName }} dev:idp --port 4455',
  ]
  static override options: CommandOptions = { startApp: true, staysAlive: true }

  @flags.number({ description: 'Port of this machine to listen on', default: 4455 })
  declare port: number

  override async run() {
    const provider = await this.#createProvider(`http://localhost:${this.port}`)
    if (!provider) return
    const server = createServer(provider.callback()).listen(this.port, 'localhost')
    await once(server, 'listening')
    this.logger.log(`Put this into .env, restart kamba, and choose "Pretend" on /sign-in:

OIDC_PROVIDERS=pretend
OIDC_PRETEND_ISSUER=http://localhost:${this.port}
OIDC_PRETEND_CLIENT_ID=${CLIENT.id}
OIDC_PRETEND_CLIENT_SECRET=${CLIENT.secret}
`)
    this.app.terminating(() => void server.close())
  }

  async #createProvider(issuer: string) {
    const { address } = await import('#config/address')
    const oidc = await import('oidc-provider').catch(() => null)
    if (!oidc || !address.isLocal) {
      const missing = 'oidc-provider is not installed: it comes with the packages for development'
      this.logger.error(oidc ? 'APP_URL is not this machine: this is for development' : missing)
      this.exitCode = 1
      await this.terminate()
      return null
    }
    const { privateKey } = await generateKeyPair(ALGORITHM, { extractable: true })
    return new oidc.Provider(issuer, {
      clients: [
        {
          client_id: CLIENT.id,
          client_secret: CLIENT.secret,
          redirect_uris: address.allowedOrigins.map(
            (origin) => `${origin}/sign-in/with/pretend/callback`
          ),
          post_logout_redirect_uris: address.allowedOrigins.map((origin) => `${origin}/sign-in`),
          id_token_signed_response_alg: ALGORITHM,
        },
      ],
      jwks: { keys: [{ ...(await exportJWK(privateKey)), kid: 'pretend', use: 'sig' }] },
      enabledJWA: { idTokenSigningAlgValues: [ALGORITHM] },
      cookies: { keys: [randomBytes(16).toString('hex')] },
      claims: { email: ['email', 'email_verified'], profile: ['name'] },
      scopes: ['openid', 'email', 'profile'],
      findAccount: (_context: unknown, name: string) => ({
        accountId: name,
        claims: () => claimsOf(name),
      }),
    })
  }
}

/** An e-mail that is typed as the name is believed to be verified, too. */
const claimsOf = (name: string) => ({
  sub: name,
  name: name.split('@')[0],
  ...(name.includes('@') && { email: name, email_verified: true }),
})
