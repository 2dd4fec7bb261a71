import { useState } from 'react'
import { readStored, writeStored } from '~/sync/page_storage'

const EMPTY: ReadonlySet<string> = new Set()

/** Which folders are closed on this device. Everything is open where words or tags are looked for. */
export function useClosedFolders(storeId: string) {
  const place = `kamba-closed-folders:${storeId}`
  const [closed, setClosed] = useState<ReadonlySet<string>>(
    () => new Set(readStored<string[]>(place) ?? [])
  )
  const toggle = (key: string) =>
    setClosed((before) => {
      const after = new Set(before)
      if (!after.delete(key)) after.add(key)
      writeStored(place, [...after])
      return after
    })
  return { closed, toggle, none: EMPTY }
}
