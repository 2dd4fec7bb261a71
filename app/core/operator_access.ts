import { createHash, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'

export type OperatorRules = {
  /** Set: whoever names it, from wherever, and nobody else. Not set: programs on this machine. */
  token: string | null
  /** Whether people reach kamba under a name of this machine only, that is, without a proxy. */
  isLocal: boolean
}

const LOOPBACK_PEER = /^(::1|(::ffff:)?127(\.\d{1,3}){3})$/
const LOOPBACK_HOST = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/
const PROXY_HEADERS = ['forwarded', 'via', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip']

/**
 * Whether this request may see what concerns the operator alone (attack G06).
 *
 * Behind a proxy of the same machine everybody comes from 127.0.0.1, and a proxy need not say that it is one: with an address of
 * its own (APP_URL) an installation is therefore open to the token only.
 */
export function isOperator(
  { headers, socket }: Pick<IncomingMessage, 'headers' | 'socket'>,
  { token, isLocal }: OperatorRules
): boolean {
  if (token) return isSame(headers.authorization ?? '', `Bearer ${token}`)
  return (
    isLocal &&
    LOOPBACK_PEER.test(socket.remoteAddress ?? '') &&
    LOOPBACK_HOST.test(headers.host ?? '') &&
    PROXY_HEADERS.every((name) => headers[name] === undefined)
  )
}

/** Hashes have one length, so that the comparison tells neither where two texts part nor how long they are. */
function isSame(given: string, wanted: string): boolean {
  const hash = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(hash(given), hash(wanted))
}
