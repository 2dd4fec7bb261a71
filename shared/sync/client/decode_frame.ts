import * as Either from 'effect/Either'
import * as Schema from 'effect/Schema'
import { ServerFrame } from '#shared/sync/server_frame'

const decode = Schema.decodeUnknownEither(Schema.parseJson(ServerFrame))

/** Returns null for what is not a frame of this protocol: the caller gives the connection up, since nothing after it can be trusted. */
export function decodeServerFrame(data: unknown): ServerFrame | null {
  return Either.getOrNull(decode(data))
}
