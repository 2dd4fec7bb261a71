import { ChevronLeftIcon, ChevronRightIcon, Columns2Icon } from 'lucide-react'
import { useState } from 'react'
import { useChat } from '~/chat/chat_context'
import { CompareReplies } from '~/chat/later_parts'
import type { VisibleMessage } from '~/chat/visible_message'
import { IconButton } from '~/components/ui/icon_button'

/** Leads to the other messages or replies that follow the same parent, each with everything below it. */
export function BranchPicker({ message }: { message: VisibleMessage }) {
  const { commands } = useChat()
  const { id, chatId, siblingIds } = message
  const [isComparing, setIsComparing] = useState(false)
  const position = siblingIds.indexOf(id)
  const show = (siblingId: string | undefined) =>
    siblingId !== undefined && commands.showBranch(chatId, siblingId)
  return (
    <span role="group" aria-label="Branches" className="flex items-center text-xs tabular-nums">
      <IconButton
        name="Previous branch"
        size="tiny"
        disabled={position === 0}
        onClick={() => show(siblingIds[position - 1])}
      >
        <ChevronLeftIcon size={16} aria-hidden />
      </IconButton>
      {position + 1}/{siblingIds.length}
      <IconButton
        name="Next branch"
        size="tiny"
        disabled={position === siblingIds.length - 1}
        onClick={() => show(siblingIds[position + 1])}
      >
        <ChevronRightIcon size={16} aria-hidden />
      </IconButton>
      {message.author === 'model' && (
        <IconButton name="Compare replies" size="tiny" onClick={() => setIsComparing(true)}>
          <Columns2Icon size={15} aria-hidden />
        </IconButton>
      )}
      {isComparing && <CompareReplies message={message} onClose={() => setIsComparing(false)} />}
    </span>
  )
}
