import { PageTrouble } from '~/chat/page_trouble'
import { useBootState } from '~/sync/use_chat_store'

/** In place of the chats when their store has failed. Nothing for the moment in which the page is about to reload itself. */
export function StoreTrouble() {
  const boot = useBootState()
  if (boot.stage !== 'failed') return null
  return <PageTrouble reason={boot.reason} onRetry={() => window.location.reload()} />
}
