import { address } from '#config/address'

type Request = { protocol(): string; host(): string | null | undefined }

/**
 * Under which of our addresses this visitor came, to be brought back there: cookies of localhost are not those of 127.0.0.1.
 * A name that is not ours counts for nothing (attack A08).
 */
export function ownAddress(request: Request): string {
  const origin = `${request.protocol()}://${request.host()}`
  return address.allowedOrigins.includes(origin) ? origin : address.url
}
