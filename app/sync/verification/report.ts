/** What is wrong with a log, one name per fault. None of these can come from a client or from a crash while the rules hold. */
export type DamageKind =
  /** The newest row of a store is not the one that its head names. */
  | 'head_row_missing'
  | 'row_above_head'
  | 'store_missing'
  | 'event_unreadable'
  /** The same id twice, with different content. The same content twice is harmless: a tab committed it again. */
  | 'event_doubled'
  | 'reply_not_requested'
  | 'reply_pieces_broken'
  | 'reply_ended_twice'
  | 'reply_goes_on_after_end'
  /** The final event misses text that was appended, and therefore seen. */
  | 'reply_text_lost'
  | 'reply_hash_wrong'
  | 'generation_not_requested'
  | 'generation_runs_after_end'
  | 'generation_missing'

export type Damage = { kind: DamageKind; id: string; seq?: number }

export type StoreReport = {
  storeId: string
  head: number
  events: number
  /** Ranges of numbers that have no row: compacted pieces, or numbers that a client left out. */
  gaps: { ranges: number; numbers: number }
  /** Events that were committed again, with the same id and content. */
  repeated: number
  replies: { requested: number; ended: number; open: number }
  damage: Damage[]
}

export type EventRow = { seq: number; name: string; args: string }
