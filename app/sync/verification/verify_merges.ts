import type { Database } from 'better-sqlite3'
import type { Damage } from '#app/sync/verification/report'
import { hasTable, historyOf } from '#app/sync/verification/history'

type Open = { toStore: string; cursor: number }

const OPEN = `select to_store as toStore, cursor from store_merges
  where from_store = ? and begun_at is not null and ended_at is null`

/** What a guest wrote and is said to be in the account's store is there, unless its chat was purged since. */
export function verifyMerges(db: Database, fromStore: string): Damage[] {
  if (!hasTable(db, 'store_merges')) return []
  const merge = db.prepare(OPEN).get(fromStore) as Open | undefined
  if (!merge) return []
  const there = new Set<string>()
  const purged = new Set<string>()
  for (const { name, args } of historyOf(db, merge.toStore)) {
    const { messageId, chatId } = JSON.parse(args) as { messageId?: string; chatId?: string }
    if (name === 'v1.MessageSent') there.add(messageId!)
    if (name === 'v1.ChatPurged') purged.add(chatId!)
  }
  const damage: Damage[] = []
  for (const { name, args, seq } of historyOf(db, fromStore)) {
    if (name !== 'v1.MessageSent' || seq > merge.cursor) continue
    const { messageId, chatId } = JSON.parse(args) as { messageId: string; chatId: string }
    if (!there.has(messageId) && !purged.has(chatId))
      damage.push({ kind: 'merged_event_missing', id: messageId, seq })
  }
  return damage
}
