import { useEffect, useSyncExternalStore } from 'react'
import { usePersonFiles } from '~/files/person_files'
import type { UploadState } from '~/files/upload_queue'
import { useSyncStatus } from '~/sync/use_sync_status'

/** Of one file, so that the progress of one renders one. */
export function useUploadState(fileId: string): UploadState | undefined {
  const { states } = usePersonFiles().uploads
  return useSyncExternalStore(states.subscribe, () => states.get().get(fileId))
}

/** Uploads go on when the server is back: it may have been away while the browser had a network. */
export function useUploads() {
  const { uploads } = usePersonFiles()
  const { state } = useSyncStatus()
  const isConnected = state === 'synced' || state === 'syncing'
  useEffect(() => {
    if (isConnected) uploads.tryNow()
  }, [uploads, isConnected])
}
