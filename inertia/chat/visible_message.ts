import type { Attachment } from '#shared/events/attachment'
import type { ImageWish } from '#shared/events/image_wish'
import type { ReplyFailure, Usage } from '#shared/events/reply_events'
import type { ReplyPart } from '#shared/events/reply_parts'
import type { ReplyRun } from '#shared/events/reply_run'
import type { BranchStep } from '~/chat/chat_tree'
import type { BranchRow } from '~/chat/branch_rows'
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

/** A message or reply as a step of the branch: what is known of all of them, however long the chat. */
export type BranchMessage = {
  readonly id: string
  readonly chatId: string
  readonly parentId: string | null
  readonly author: 'person' | 'model'
  readonly state: MessageState
  readonly model: string | null
  /** Of a person's message. */
  readonly files: readonly Attachment[] | null
  /** Of a reply that was asked for with pictures. */
  readonly image: ImageWish | null
  readonly branchName: string | null
  /** On which other devices somebody went on from the same place. */
  readonly alsoOn: readonly string[]
  readonly attempt: number
  readonly inContext: 'auto' | 'pinned' | 'excluded'
  readonly createdAt: number
  readonly siblingIds: readonly string[]
}

/** A message or reply as the conversation shows it: read for those that are on the page. */
export type VisibleMessage = BranchMessage & {
  /** Empty while a reply runs: what has arrived of it is read by the reply itself (see reply_parts.ts). */
  readonly parts: readonly ReplyPart[]
  readonly failure: ReplyFailure | null
  readonly stoppedOn: string | null
  readonly usage: Usage | null
  readonly run: ReplyRun | null
}

export type Delivery = { readonly unsentIds: ReadonlySet<string>; readonly isOnline: boolean }

export function branchMessage(
  { node, siblings }: BranchStep<BranchRow>,
  delivery: Delivery
): BranchMessage {
  const { deletedAt: _, device: _device, ...rest } = node
  return {
    ...rest,
    alsoOn: alsoOn(node, siblings),
    siblingIds: siblings.map(({ id }) => id),
    state: stateOf(node, delivery),
  }
}

/** The same message with its content. A reply is in the state that its content is in, whichever of the two was read first. */
export function withContent(message: BranchMessage, row: MessageRow): VisibleMessage {
  const { text, parts, failure, stoppedOn, usage, run, attempt } = row
  const isPerson = row.author === 'person'
  return {
    ...message,
    attempt,
    failure,
    stoppedOn,
    usage,
    run,
    parts: isPerson ? [{ kind: 'text', text }] : (parts ?? []),
    state: isPerson ? message.state : row.state,
  }
}

export function visibleMessage(step: BranchStep<MessageRow>, delivery: Delivery): VisibleMessage {
  const { text: _text, parts: _parts, ...row } = step.node
  return withContent(branchMessage({ ...step, node: row }, delivery), step.node)
}

/** Two devices that went on from the same place, for example off line, have made two branches. */
function alsoOn({ author, device }: BranchRow, siblings: readonly BranchRow[]): readonly string[] {
  if (author === 'model' || siblings.length === 1 || device === null) return NOWHERE
  const others = siblings.flatMap((other) => (other.device === device ? [] : (other.device ?? [])))
  return [...new Set(others)]
}
const NOWHERE: readonly string[] = []

function stateOf({ id, author, state }: BranchRow, { unsentIds, isOnline }: Delivery) {
  if (author === 'model' || !unsentIds.has(id)) return state
  return isOnline ? 'sending' : 'queued'
}

/** A reply that has been asked for and has not come to an end. */
export const isRunning = ({ author, state }: Pick<BranchMessage, 'author' | 'state'>) =>
  author === 'model' && (state === 'queued' || state === 'streaming')
