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
  /** A folded event and the index of folded chats name different ones. */
  | 'fold_index_wrong'
  /** The rows of a folded event are not what its archived events give. */
  | 'fold_differs'
  /** An event that was archived is still in the log. */
  | 'archived_event_in_log'
  /** A guest's message was forwarded, and the account's store does not have it. */
  | 'merged_event_missing'
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
  /** Events in the log that hold the state of chats, and those that they replace. */
  folded: { events: number; chats: number; archived: number }
  /** Events that were committed again, with the same id and content. */
  repeated: number
  replies: { requested: number; ended: number; open: number }
  damage: Damage[]
}

/** A row of the log, or of the archive: these were in the log once, and have been replaced by a folded event. */
export type EventRow = { seq: number; name: string; args: string; isArchived: 0 | 1 }
