import { useState } from 'react'
import { useBranch } from '~/chat/chat_context'
import { CompareReplies } from '~/chat/later_parts'

/** Opens the replies to a message beside each other when it was sent to several models. `sent` counts such messages. */
export function CompareSent({ sent }: { sent: number }) {
  const branch = useBranch()
  const [opened, setOpened] = useState(sent)
  const [parentId, setParentId] = useState<string | null>(null)
  const last = branch.at(-1)
  if (opened !== sent && last?.author === 'model' && last.siblingIds.length > 1) {
    setOpened(sent)
    setParentId(last.parentId)
  }
  const shown = parentId === null ? undefined : branch.find((each) => each.parentId === parentId)
  if (!shown) return null
  return (
    <CompareReplies
      chatId={shown.chatId}
      ids={shown.siblingIds}
      onClose={() => setParentId(null)}
    />
  )
}
