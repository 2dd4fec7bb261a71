import { Trash2Icon } from 'lucide-react'
import { useState } from 'react'
import { Button } from '~/components/ui/button'
import { ConfirmDialog } from '~/components/ui/confirm_dialog'
import { t } from '~/language/t'

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
        {t('Save')}
      </Button>
      <Button look="quiet" onClick={() => (isChanged ? setAsksToLeave(true) : onClose())}>
        {t('Cancel')}
      </Button>
      <span className="grow" />
      {onDelete && (
        <Button look="quiet" className="text-danger" onClick={onDelete}>
          <Trash2Icon size={16} aria-hidden />
          {t('Delete')}
        </Button>
      )}
      <ConfirmDialog
        open={asksToLeave}
        onOpenChange={setAsksToLeave}
        title={t('Leave without saving?')}
        text={t('What you have changed here is lost.')}
        action={t('Leave')}
        cancel={t('Go on writing')}
        onConfirm={onClose}
      />
    </div>
  )
}
