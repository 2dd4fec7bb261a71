import { useEffect, useRef, useState } from 'react'
import { isRunning, type BranchMessage } from '~/chat/visible_message'
import { t } from '~/language/t'

const said = {
  ended: t('Reply finished'),
  stopped: t('Reply stopped'),
  failed: t('Reply failed'),
} as const

/** Tells screen readers once when a reply comes to its end; every token of it would be noise. */
export function ReplyAnnouncer({ messages }: { messages: readonly BranchMessage[] }) {
  const running = useRef<ReadonlySet<string>>(new Set())
  const [text, setText] = useState('')
  useEffect(() => {
    const now = messages.filter(isRunning)
    const ended = messages.find(({ id, state }) => running.current.has(id) && state in said)
    if (ended) setText(said[ended.state as keyof typeof said])
    else if (now.length > 0) setText('')
    running.current = new Set(now.map(({ id }) => id))
  }, [messages])
  return (
    <div role="status" aria-label={t('Replies')} className="sr-only">
      {text}
    </div>
  )
}
