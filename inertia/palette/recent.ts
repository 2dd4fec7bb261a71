import { readStored, writeStored } from '~/sync/page_storage'

const MOST = 6
const keyOf = (storeId: string) => `kamba-recent:${storeId}`

/** Keys of what was last taken from the palette in this browser, newest first. Signing out removes it. */
export const recentKeys = (storeId: string) => readStored<string[]>(keyOf(storeId)) ?? []

export function rememberTaken(storeId: string, key: string) {
  const others = recentKeys(storeId).filter((other) => other !== key)
  writeStored(keyOf(storeId), [key, ...others].slice(0, MOST))
}
