import type { Attachment } from '#shared/events/attachment'
import type { ImageWish } from '#shared/events/image_wish'
import type { ReplyFailure, Usage } from '#shared/events/reply_events'
import type { ReplyPart } from '#shared/events/reply_parts'
import type { ReplyRun } from '#shared/events/reply_run'
import type { BranchStep } from '~/chat/chat_tree'
import type { MessageRow } from '~/chat/thread_query'

/** `sending` and `queued` are a person's message that the server has not acknowledged, on line and off line. */
export type MessageState =
  | 'sending'
  | 'queued'
  | 'sent'
  | 'streaming'
  | 'ended'
  | 'stopped'
  | 'failed'

/** A message or reply as the conversation shows it. */
export type VisibleMessage = {
  readonly id: string
  readonly chatId: string
  readonly parentId: string | null
  readonly author: 'person' | 'model'
  readonly state: MessageState
  /** Empty while a reply runs: what has arrived of it is read by the reply itself (see reply_parts.ts). */
  readonly parts: readonly ReplyPart[]
  readonly model: string | null
  /** Of a person's message. */
  readonly files: readonly Attachment[] | null
  /** Of a reply that was asked for with pictures. */
  readonly image: ImageWish | null
  readonly branchName: string | null
  readonly attempt: number
  readonly failure: ReplyFailure | null
  readonly stoppedOn: string | null
  readonly usage: Usage | null
  readonly run: ReplyRun | null
  readonly inContext: 'auto' | 'pinned' | 'excluded'
  readonly createdAt: number
  readonly siblingIds: readonly string[]
}

export type Delivery = { readonly unsentIds: ReadonlySet<string>; readonly isOnline: boolean }

export function visibleMessage(
  { node: row, siblings }: BranchStep<MessageRow>,
  delivery: Delivery
): VisibleMessage {
  const { text, parts, ...rest } = row
  return {
    ...rest,
    parts: row.author === 'person' ? [{ kind: 'text' as const, text }] : (parts ?? []),
    siblingIds: siblings.map((sibling) => sibling.id),
    state: stateOf(row, delivery),
  }
}

function stateOf(row: MessageRow, { unsentIds, isOnline }: Delivery): MessageState {
  if (row.author === 'model' || !unsentIds.has(row.id)) return row.state
  return isOnline ? 'sending' : 'queued'
}

/** A reply that has been asked for and has not come to an end. */
export const isRunning = ({ author, state }: VisibleMessage) =>
  author === 'model' && (state === 'queued' || state === 'streaming')
