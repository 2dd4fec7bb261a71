import type { ReactNode } from 'react'
import type { ButtonProps } from '~/components/ui/button'
import { Button } from '~/components/ui/button'
import { ConfirmDialog } from '~/components/ui/confirm_dialog'
import { t } from '~/language/t'
import { useSyncStatus } from '~/sync/use_sync_status'
import { usePurge } from '~/trash/use_purge'

type PurgeButtonProps = ButtonProps & {
  chats: readonly { readonly id: string; readonly title: string }[]
  /** After they are gone from here. */
  onPurged?: () => void
  children: ReactNode
}

/** Asks, with what goes, and then does not wait for the days of the Trash. */
export function PurgeButton({ chats, onPurged, children, ...look }: PurgeButtonProps) {
  const purge = usePurge()
  const { state } = useSyncStatus()
  const isConnected = state === 'synced' || state === 'syncing'
  const [only] = chats
  return (
    <ConfirmDialog
      trigger={<Button {...look}>{children}</Button>}
      title={
        chats.length === 1 && only
          ? t('Delete “{title}” for ever?', { title: only.title || t('Untitled chat') })
          : t('Delete {count} chats for ever?', { count: chats.length })
      }
      text={
        <>
          {t(
            'All messages, branches and drafts go, with files and pictures that no other chat has. Nobody can bring them back.'
          )}{' '}
          {isConnected
            ? t('The server and your other devices let them go, too.')
            : t(
                'There is no connection now: they leave this browser’s Trash at once, and the server and your other devices let them go when you are back.'
              )}
        </>
      }
      action={t('Delete for ever')}
      onConfirm={() => {
        purge(chats.map(({ id }) => id))
        onPurged?.()
      }}
    />
  )
}
