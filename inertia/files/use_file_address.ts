import { useEffect, useState } from 'react'
import { usePersonFiles } from '~/files/person_files'
import { useSyncStatus } from '~/sync/use_sync_status'

const FIRST_PAUSE_MS = 2_000
const LONGEST_PAUSE_MS = 60_000

type Shown = { readonly fileId: string; readonly address: string | null }

/**
 * The address by which a file is shown: undefined while it is looked for, null when it is not to be had now. Another device may be
 * uploading it still, so it is looked for again, and at once when the connection is back.
 */
export function useFileAddress(fileId: string): string | null | undefined {
  const { addresses } = usePersonFiles()
  const { state } = useSyncStatus()
  const isConnected = state === 'synced' || state === 'syncing'
  const [shown, setShown] = useState<Shown | null>(null)
  const isFound = shown?.fileId === fileId && shown.address !== null
  useEffect(() => {
    if (isFound) return
    let isWanted = true
    let pauseMs = FIRST_PAUSE_MS
    let timer: ReturnType<typeof setTimeout> | undefined
    const look = async () => {
      const address = await addresses.open(fileId)
      if (!isWanted) {
        if (address !== null) addresses.close(fileId)
        return
      }
      setShown({ fileId, address })
      if (address !== null || !isConnected) return
      timer = setTimeout(() => void look(), pauseMs)
      pauseMs = Math.min(LONGEST_PAUSE_MS, pauseMs * 2)
    }
    void look()
    return () => {
      isWanted = false
      clearTimeout(timer)
    }
  }, [addresses, fileId, isFound, isConnected])
  useEffect(() => {
    if (!isFound) return
    return () => addresses.close(fileId)
  }, [addresses, fileId, isFound])
  return shown?.fileId === fileId ? shown.address : undefined
}
