import { removeKeptFiles } from '~/files/kept_files'
import { removeFiles, storesWithFiles } from '~/sync/database_files'
import { countTabs } from '~/sync/dead_tab_queues'
import { dropStored, readStored, storedKeys, writeStored } from '~/sync/page_storage'
import { tellTabs } from '~/sync/tab_channel'

const UNUSED_WITHIN_MS = 10_000
const OWN_KEY = 'kamba-own'
/** `kamba-<what>:<store>`, or with more behind it. */
const STORE_OF_KEY = /^kamba-[a-z]+:([\w-]{10,64})(?::|$)/

/** The store of whoever was last seen here, for pages that show no chats. */
export const ownStoreId = () => readStored<string>(OWN_KEY)
export const setOwnStoreId = (storeId: string) => writeStored(OWN_KEY, storeId)

/** For tabs of the same person, when this page has given the browser another session. */
export function tellSessionIsNew() {
  const storeId = ownStoreId()
  if (storeId !== null) tellTabs({ type: 'opened', storeId })
}

/** Every store that has left something in this browser. */
export async function storesHere(): Promise<string[]> {
  const ofKeys = storedKeys('kamba-').flatMap((key) => STORE_OF_KEY.exec(key)?.[1] ?? [])
  return [...new Set([...ofKeys, ...(await storesWithFiles())])]
}

/** Resolves when no tab has the store open any more; each is asked to let go. Errors: throws after 10 s. */
export async function untilUnused(storeId: string) {
  const started = performance.now()
  while ((await countTabs(storeId)) > 0) {
    if (performance.now() - started > UNUSED_WITHIN_MS) throw new Error('a tab keeps its store')
    tellTabs({ type: 'over', storeId })
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

/** Removes a store from this browser: its database first, then its files, then all that was noted about it. */
export async function forgetStore(storeId: string) {
  await removeFiles(storeId)
  await removeKeptFiles(storeId)
  forgetNotes(storeId)
}

/** Ids are random: a key that holds one is about it, LiveStore's own among them. */
function forgetNotes(storeId: string) {
  for (const key of storedKeys('')) if (key.includes(storeId)) dropStored(key)
  if (ownStoreId() === storeId) dropStored(OWN_KEY)
  try {
    for (const key of Object.keys(sessionStorage))
      if (key.includes(storeId)) sessionStorage.removeItem(key)
  } catch {
    // switched off: nothing was written either
  }
}
