import { sentMessages } from '~/chat/thread_query'
import { DesignChoice } from '~/first_run/design_choice'
import { FirstKey } from '~/first_run/first_key'
import { OfflineNote } from '~/first_run/offline_note'
import { useObserved } from '~/sync/observed'
import { useOpenedStore } from '~/sync/use_chat_store'
import { useStoreQuery } from '~/sync/use_store_query'

/** Until it is known nobody is new, nor on a new device whose history has not come. */
const UNKNOWN = Infinity

/** On the page of a new chat. No step of it has to be taken before the first message. */
export default function FirstRun() {
  const hasSynced = useObserved(useOpenedStore().monitor.lastSyncedAt) !== null
  const isFirst = useStoreQuery(sentMessages, UNKNOWN) === 0 && hasSynced
  return (
    <>
      <FirstKey />
      {isFirst && <DesignChoice />}
      {isFirst && <OfflineNote />}
    </>
  )
}
