import { NetworkIcon } from 'lucide-react'
import { useBranchKeys } from '~/branches/branch_steps'
import { useCallback, useState } from 'react'
import { BranchMap } from '~/chat/later_parts'
import { useShortcut } from '~/chat/shortcuts'
import { IconButton } from '~/components/ui/icon_button'

/** Opens the map of the chat; F, as in forks, is a letter that no browser takes for itself. */
export function BranchMapButton({ chatId }: { chatId: string }) {
  const [isOpen, setOpen] = useState(false)
  const open = useCallback(() => setOpen(true), [])
  const close = useCallback(() => setOpen(false), [])
  useShortcut('KeyF', open)
  useBranchKeys()
  return (
    <>
      <IconButton
        name="Branches"
        aria-haspopup="dialog"
        aria-keyshortcuts="Control+Shift+F Meta+Shift+F"
        onClick={open}
      >
        <NetworkIcon size={16} aria-hidden className="-rotate-90" />
      </IconButton>
      {isOpen && <BranchMap chatId={chatId} onClose={close} />}
    </>
  )
}
