import type { SentContext } from '#shared/events/reply_run'
import { textOfParts } from '#shared/events/reply_parts'
import { estimateTokens } from '#shared/token_estimate'
import type { MessageRow } from '~/chat/thread_query'

export type LedgerEntry = {
  readonly id: string
  readonly author: MessageRow['author']
  readonly text: string
  readonly tokens: number
  /** `dropped`: older than what fitted. `excluded`: a person had left it out. */
  readonly state: 'sent' | 'pinned' | 'excluded' | 'dropped'
}

/**
 * What a model was told for one reply: the branch up to the message that it answers, oldest first, each with what became of it.
 * Shape: `rows` are all of the chat; `sent` is what the reply has kept.
 */
export function contextLedger(
  rows: readonly MessageRow[],
  parentId: string | null,
  sent: SentContext
): LedgerEntry[] {
  const byId = new Map(rows.map((row) => [row.id, row]))
  const branch: MessageRow[] = []
  const seen = new Set<string>()
  for (let row = byId.get(parentId ?? ''); row && !seen.has(row.id);) {
    seen.add(row.id)
    branch.unshift(row)
    row = byId.get(row.parentId ?? '')
  }
  const first = sent.fromId === undefined ? 0 : branch.findIndex(({ id }) => id === sent.fromId)
  return branch.flatMap((row, index) => {
    const text = row.author === 'person' ? row.text : textOfParts(row.parts ?? [])
    if (text === '') return []
    const state = sent.excludedIds?.includes(row.id)
      ? 'excluded'
      : sent.pinnedIds?.includes(row.id)
        ? 'pinned'
        : index < first
          ? 'dropped'
          : 'sent'
    return { id: row.id, author: row.author, text, tokens: estimateTokens(text), state }
  })
}
