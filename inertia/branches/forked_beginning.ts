import { copiedId } from '#shared/copied_id'
import type { EventArgs } from '#shared/events/catalogue'
import type { ForkedFrom } from '#shared/events/branch_events'
import type { BranchRow } from '~/chat/branch_rows'
import type { ChatRow, MessageRow } from '~/chat/thread_query'
import type { QueuedEvent } from '~/sync/queued_event'

/**
 * The beginning of a forked chat as long as its copies have not arrived: what they will be, made from the chat that they come from.
 * They have the ids that the copies will have, so that nothing changes on the page when those arrive.
 *
 * Shape: `source` are all rows of the other chat; what is made of them is what app/readmodel/copied_rows.ts makes.
 */
export function beginningOf(
  source: readonly MessageRow[],
  { messageId, only }: ForkedFrom,
  chatId: string
): MessageRow[] {
  const byId = new Map(source.map((row) => [row.id, row]))
  const branch: MessageRow[] = []
  const passed = new Set<string>()
  for (let row = byId.get(messageId); row && !passed.has(row.id);) {
    passed.add(row.id)
    if (only !== 'person' || row.author === 'person') branch.push(row)
    row = row.parentId === null ? undefined : byId.get(row.parentId)
  }
  return branch
    .map((row, index) => {
      const isRunning = row.state === 'queued' || row.state === 'streaming'
      const parent = branch[index + 1]
      return {
        ...row,
        id: copiedId(chatId, row.id),
        chatId,
        parentId: parent ? copiedId(chatId, parent.id) : null,
        state: isRunning ? ('stopped' as const) : row.state,
        usage: null,
        branchName: null,
      }
    })
    .toReversed()
}

/** The copies arrive from the end of the branch to its beginning: with the first message of all, they are complete. */
export const isCopied = (rows: readonly BranchRow[], chatId: string): boolean =>
  rows.some(({ id, parentId }) => parentId === null && id.startsWith(copiedId(chatId, '')))

/** A chat that was forked a moment ago, of which the database has not heard. */
export function forkWaiting(
  waiting: readonly QueuedEvent[],
  chatId: string
):
  | Pick<ChatRow, 'title' | 'deletedAt' | 'settings' | 'favouriteId' | 'forkedFrom' | 'isUnread'>
  | undefined {
  const fork = waiting.find(
    ({ name, args }) => name === 'v1.ChatForked' && (args as { chatId: string }).chatId === chatId
  )
  if (!fork) return undefined
  const { title, settings, ...args } = fork.args as EventArgs<'v1.ChatForked'>
  const { fromChatId, fromMessageId: messageId, only } = args
  return {
    title,
    settings: settings ?? null,
    deletedAt: null,
    favouriteId: null,
    isUnread: 0,
    forkedFrom: { chatId: fromChatId, messageId, ...(only && { only }) },
  }
}

const FORK = / \(fork(?: (\d+))?\)$/

/** `Soup (fork)`; a fork of that is `Soup (fork 2)`. Whatever its length, it fits. */
export function forkTitle(title: string, maxChars: number): string {
  const former = FORK.exec(title)
  const suffix = former ? ` (fork ${Number(former[1] ?? 1) + 1})` : ' (fork)'
  return title.replace(FORK, '').slice(0, maxChars - suffix.length) + suffix
}
