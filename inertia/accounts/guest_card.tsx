import { XIcon } from 'lucide-react'
import { useState } from 'react'
import { signInPath } from '~/accounts/account_menu'
import { usePerson } from '~/accounts/shown_person'
import { sentMessages } from '~/chat/thread_query'
import { Button } from '~/components/ui/button'
import { IconButton } from '~/components/ui/icon_button'
import { t } from '~/language/t'
import { readStored, writeStored } from '~/sync/page_storage'
import { useOpenedStore } from '~/sync/use_chat_store'
import { useStoreQuery } from '~/sync/use_store_query'

const NONE = 0

/** Offers a guest with some chats to sign in. Put away once, it never comes back in this browser. */
export function GuestCard() {
  const { storeId } = useOpenedStore()
  const { isGuest, guestCardAfter } = usePerson()
  const key = `kamba-card:${storeId}`
  const [isClosed, setClosed] = useState(() => readStored(key) === true)
  const sent = useStoreQuery(sentMessages, NONE)
  if (!isGuest || isClosed || guestCardAfter === 0 || sent < guestCardAfter) return null
  const close = () => {
    writeStored(key, true)
    setClosed(true)
  }
  return (
    <aside aria-label={t('Sign in')} className="measure animate-appear px-3 pb-2 md:px-6">
      <div className="flex items-center gap-3 rounded-2xl border border-line bg-panel py-1.5 ps-4 pe-1.5 text-sm">
        <p className="grow leading-snug">
          {t('Sign in to keep your chats on every device.')}
          <span className="hidden text-muted sm:inline">
            {' '}
            {t('They come with you, as they are.')}
          </span>
        </p>
        <Button size="small" onClick={() => window.location.assign(signInPath())}>
          {t('Sign in')}
        </Button>
        <IconButton name={t('Not now')} onClick={close}>
          <XIcon size={16} aria-hidden />
        </IconButton>
      </div>
    </aside>
  )
}
