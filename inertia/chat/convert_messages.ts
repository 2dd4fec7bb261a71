import type { ThreadMessageLike } from '@assistant-ui/react'
import { textOfParts } from '#shared/events/reply_parts'
import { isRunning, type VisibleMessage } from '~/chat/visible_message'

type Status = NonNullable<ThreadMessageLike['status']>

/** Translates one message for assistant-ui, which needs its text; all other parts are rendered from the message itself. Pure and total: whatever a row holds, it becomes a message. */
export function convertMessage(message: VisibleMessage): ThreadMessageLike {
  const common = {
    id: message.id,
    createdAt: new Date(message.createdAt),
    metadata: { custom: { message } },
  }
  if (message.author === 'person') {
    return {
      ...common,
      role: 'user',
      content: [{ type: 'text', text: textOfParts(message.parts) }],
    }
  }
  return {
    ...common,
    role: 'assistant',
    content: message.parts.flatMap((part) =>
      'text' in part ? [{ type: part.kind, text: part.text }] : []
    ),
    status: statusOf(message),
  }
}

function statusOf(message: VisibleMessage): Status {
  if (isRunning(message)) return { type: 'running' }
  if (message.state === 'stopped') return { type: 'incomplete', reason: 'cancelled' }
  if (message.state === 'failed') {
    return { type: 'incomplete', reason: 'error', error: message.failure?.code ?? 'internal' }
  }
  return { type: 'complete', reason: 'stop' }
}
