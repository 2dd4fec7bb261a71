import env from '#start/env'

/** Where people reach kamba. PORT and HOST say where it listens; APP_URL follows them unless the operator sets it (a proxy, a domain). */
const port = env.get('PORT') ?? 3333
const url = new URL(env.get('APP_URL') ?? `http://localhost:${port}`)

const isLoopback = ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname)
const aliases = ['localhost', '127.0.0.1', '[::1]'].map(
  (host) => `${url.protocol}//${host}${url.port ? `:${url.port}` : ''}`
)

export const address = {
  port,
  url: url.origin,
  /** `Secure` cookies would sign everybody out of a plain-http installation. */
  isSecure: url.protocol === 'https:',
  /** Nobody is asked to come from elsewhere. */
  isLocal: isLoopback,
  isExplicit: env.get('APP_URL') !== undefined,
  /** Origins whose pages may open the sync socket; the same machine has three names. */
  allowedOrigins: isLoopback ? aliases : [url.origin],
}
