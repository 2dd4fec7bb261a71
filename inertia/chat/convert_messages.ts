import type { ThreadMessageLike } from '@assistant-ui/react'
import { isRunning, type BranchMessage } from '~/chat/visible_message'

type Status = NonNullable<ThreadMessageLike['status']>

/** Translates one message for assistant-ui, which is told how it stands and not what it says: the conversation is rendered by ourselves. Pure and total: whatever a row holds, it becomes a message. */
export function convertMessage(message: BranchMessage): ThreadMessageLike {
  const common = { id: message.id, createdAt: new Date(message.createdAt), content: [] }
  return message.author === 'person'
    ? { ...common, role: 'user' }
    : { ...common, role: 'assistant', status: statusOf(message) }
}

function statusOf(message: BranchMessage): Status {
  if (isRunning(message)) return { type: 'running' }
  if (message.state === 'stopped') return { type: 'incomplete', reason: 'cancelled' }
  if (message.state === 'failed') return { type: 'incomplete', reason: 'error' }
  return { type: 'complete', reason: 'stop' }
}
