import type { ContextMessage } from '#app/llm/driver'
import type { AnyEvent } from '#shared/events/catalogue'
import type { ReplyPart } from '#shared/events/reply_events'
import type { WireEvent } from '#shared/sync/wire_event'

type Node = { parentId: string | null; author: ContextMessage['author']; text: string }

/**
 * What a model is told: the branch from the start of the chat to the message `parentId`, other branches left out.
 *
 * Shape: `events` are those about one chat of one store; whatever they name outside of it is not there and ends the walk.
 */
export function contextOf(events: readonly WireEvent[], parentId: string): ContextMessage[] {
  const nodes = new Map<string, Node>()
  for (const event of events) read(event as Pick<AnyEvent, 'name' | 'args'> as AnyEvent, nodes)
  const branch: ContextMessage[] = []
  const seen = new Set<string>()
  for (let id: string | null = parentId; id !== null && !seen.has(id);) {
    const node = nodes.get(id)
    if (!node) break
    seen.add(id)
    if (node.text !== '') branch.push({ author: node.author, text: node.text })
    id = node.parentId
  }
  return branch.toReversed()
}

/** An event may stand twice in the log: the first one counts, as in the browser's tables. */
function read(event: AnyEvent, nodes: Map<string, Node>) {
  const add = (id: string, node: Node) => nodes.has(id) || nodes.set(id, node)
  switch (event.name) {
    case 'v1.MessageSent': {
      const { messageId, parentId, text, reply } = event.args
      add(messageId, { parentId, author: 'person', text })
      if (reply) add(reply.replyId, { parentId: messageId, author: 'model', text: '' })
      return
    }
    case 'v1.ReplyRequested':
      return add(event.args.replyId, { parentId: event.args.parentId, author: 'model', text: '' })
    case 'v1.ReplyEnded':
    case 'v1.ReplyStopped':
    case 'v1.ReplyFailed': {
      const reply = nodes.get(event.args.replyId)
      if (reply) reply.text = textOf(event.args.parts)
    }
  }
}

/** Reasoning is for people to read; models are not told their old thoughts. */
export const textOf = (parts: readonly ReplyPart[]) =>
  parts.map(({ kind, text }) => (kind === 'text' ? text : '')).join('')
