import { Trash2Icon } from 'lucide-react'
import { useState } from 'react'
import { Button } from '~/components/ui/button'
import { ConfirmDialog } from '~/components/ui/confirm_dialog'

type EditorActionsProps = {
  isChanged: boolean
  onClose: () => void
  /** Absent for what is not saved yet. */
  onDelete?: (() => void) | undefined
}

/** How an editor ends: saved by its form, left, or with what it edits deleted. Asks before anything that was written is lost. */
export function EditorActions({ isChanged, onClose, onDelete }: EditorActionsProps) {
  const [asksToLeave, setAsksToLeave] = useState(false)
  return (
    <div className="flex flex-wrap items-center gap-2">
      <Button look="solid" type="submit">
        Save
      </Button>
      <Button look="quiet" onClick={() => (isChanged ? setAsksToLeave(true) : onClose())}>
        Cancel
      </Button>
      <span className="grow" />
      {onDelete && (
        <Button look="quiet" className="text-danger" onClick={onDelete}>
          <Trash2Icon size={16} aria-hidden />
          Delete
        </Button>
      )}
      <ConfirmDialog
        open={asksToLeave}
        onOpenChange={setAsksToLeave}
        title="Leave without saving?"
        text="What you have changed here is lost."
        action="Leave"
        cancel="Go on writing"
        onConfirm={onClose}
      />
    </div>
  )
}
