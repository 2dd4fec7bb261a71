import type { IncomingMessage } from 'node:http'

export type OriginRules = {
  /** `scheme://host:port`, compared whole. */
  allowedOrigins: readonly string[]
  /** Also allow a page of the very host that the request names, over http (no APP_URL set: kamba has many names). */
  allowSameHost: boolean
}

/**
 * Whether the page that opens a socket is one of ours. A browser sends the session cookie along whichever page asks (attacks W01,
 * W02), and no preflight protects WebSockets: this check is the only door. A missing Origin is refused like a wrong one.
 */
export function isOriginAllowed(
  { headers }: Pick<IncomingMessage, 'headers'>,
  { allowedOrigins, allowSameHost }: OriginRules
): boolean {
  const { origin, host } = headers
  if (!origin) return false
  if (allowedOrigins.includes(origin)) return true
  return allowSameHost && host !== undefined && origin === `http://${host}`
}
