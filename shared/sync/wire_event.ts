import * as Schema from 'effect/Schema'

const SeqNum = Schema.Number.pipe(Schema.int(), Schema.between(0, Number.MAX_SAFE_INTEGER))
const Label = Schema.String.pipe(Schema.maxLength(128))

/** One event as it travels and as it is kept. Numbers are the client's: ascending, gaps allowed, never changed by the server. */
export const WireEvent = Schema.Struct({
  name: Label,
  args: Schema.Unknown,
  seqNum: SeqNum,
  parentSeqNum: SeqNum,
  clientId: Label,
  sessionId: Label,
})
export type WireEvent = typeof WireEvent.Type
