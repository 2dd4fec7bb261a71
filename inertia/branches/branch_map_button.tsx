import { NetworkIcon } from 'lucide-react'
import { useBranchKeys } from '~/branches/branch_steps'
import { useForkAction } from '~/branches/use_fork'
import { useCallback, useState } from 'react'
import { BranchMap } from '~/chat/later_parts'
import { IconButton } from '~/components/ui/icon_button'
import { t } from '~/language/t'
import { useAction } from '~/shortcuts/use_action'
import { useAriaKeys } from '~/shortcuts/use_shortcuts'

/** Opens the map of the chat. */
export function BranchMapButton({ chatId }: { chatId: string }) {
  const [isOpen, setOpen] = useState(false)
  const open = useCallback(() => setOpen(true), [])
  const close = useCallback(() => setOpen(false), [])
  useAction('branches.map', open)
  useBranchKeys()
  useForkAction()
  return (
    <>
      <IconButton
        name={t('Branches')}
        aria-haspopup="dialog"
        aria-keyshortcuts={useAriaKeys('branches.map')}
        onClick={open}
      >
        <NetworkIcon size={16} aria-hidden className="-rotate-90 rtl:rotate-90" />
      </IconButton>
      {isOpen && <BranchMap chatId={chatId} onClose={close} />}
    </>
  )
}
