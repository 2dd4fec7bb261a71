import { type AppendMessage, useExternalStoreRuntime } from '@assistant-ui/react'
import { useLayoutEffect, useMemo, useRef } from 'react'
import { convertMessage } from '~/chat/convert_messages'
import type { Outgoing } from '~/chat/outgoing'
import { isRunning, type BranchMessage } from '~/chat/visible_message'

type ThreadActions = {
  onSend: (outgoing: Outgoing) => void
  onStop: () => void
}

const textIn = ({ content }: AppendMessage) =>
  content.map((part) => (part.type === 'text' ? part.text : '')).join('')

/** It keeps every message that it is told of in tables of its own, and tells all of them about each letter that is typed. */
const LAST = 2

/**
 * assistant-ui over our own store. The only module that knows its runtime.
 *
 * Branches are ours (chat_tree.ts), since its own cannot be switched while a reply runs; it sees the end of the visible one.
 * The queue is ours, too (inertia/queue): it outlives the page and is sent by the server.
 */
export function useAssistantRuntime(
  messages: readonly BranchMessage[],
  { onSend, onStop }: ThreadActions
) {
  const latest = useRef(onSend)
  useLayoutEffect(() => void (latest.current = onSend))
  const queue = useMemo(() => {
    const enqueue = (message: AppendMessage) => latest.current({ text: textIn(message) })
    const nothing = () => {}
    return {
      items: [],
      steerItems: [],
      enqueue,
      // What is sent while a reply runs comes here.
      steer: enqueue,
      move: nothing,
      edit: nothing,
      remove: nothing,
    }
  }, [])
  const last = useMemo(() => messages.slice(-LAST), [messages])
  return useExternalStoreRuntime<BranchMessage>({
    messages: last,
    convertMessage,
    isRunning: messages.some(isRunning),
    queue,
    onNew: async (message) => onSend({ text: textIn(message) }),
    onCancel: async () => onStop(),
  })
}
