import type { BranchRow } from '~/chat/branch_rows'
import { visibleBranch } from '~/chat/chat_tree'
import { type BranchMessage, branchMessage } from '~/chat/visible_message'

/** Something that changed a chat: a message or reply came to it, or was deleted. */
export type Moment = {
  readonly kind: 'message' | 'reply' | 'deleted'
  readonly id: string
  /** In ms since 1970. */
  readonly at: number
}

const THERE = { unsentIds: new Set<string>(), isOnline: true }

/**
 * All moments of a chat. Messages stand in the order of the log, which counts: clocks of devices differ. A deletion stands where its time
 * falls among them, and never before what it deletes.
 *
 * Shape: `rows` in the order of the log. What was restored is as if it had never been deleted: rows do not tell.
 */
export function momentsOf(rows: readonly BranchRow[]): Moment[] {
  const moments: Moment[] = []
  const deletions: Moment[] = []
  const passed = (at: number) => {
    while (deletions.length > 0 && deletions[0]!.at <= at) moments.push(deletions.shift()!)
  }
  for (const { id, author, createdAt, deletedAt } of rows) {
    passed(createdAt - 1)
    moments.push({ kind: author === 'person' ? 'message' : 'reply', id, at: createdAt })
    if (!deletedAt) continue
    const place = deletions.findIndex(({ at }) => at > deletedAt)
    const deletion = { kind: 'deleted', id, at: deletedAt } as const
    deletions.splice(place < 0 ? deletions.length : place, 0, deletion)
  }
  passed(Infinity)
  return moments
}

/** The branch that was the newest after so many moments. */
export function branchAt(
  rows: readonly BranchRow[],
  moments: readonly Moment[],
  count: number
): BranchMessage[] {
  const past = moments.slice(0, count)
  const written = new Set(past.flatMap(({ kind, id }) => (kind === 'deleted' ? [] : [id])))
  const deleted = new Map(
    past.flatMap(({ kind, id, at }) => (kind === 'deleted' ? [[id, at]] : []))
  )
  const nodes = rows
    .filter(({ id }) => written.has(id))
    .map((row) => ({ ...row, deletedAt: deleted.get(row.id) ?? null }))
  return visibleBranch(nodes, null).map((step) => branchMessage(step, THERE))
}
