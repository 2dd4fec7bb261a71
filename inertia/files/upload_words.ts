import { refusalWords } from '~/files/complaint_words'
import type { UploadState } from '~/files/upload_queue'
import { t } from '~/language/t'

/** Where a file is on its way to the server, in a few words; null of one that is there. */
export function uploadWords(state: UploadState | undefined): string | null {
  if (!state) return null
  if (state.kind === 'uploading')
    return t('Uploading {percent} %', { percent: Math.floor(state.share * 100) })
  if (state.kind === 'offline') return t('Waits for a connection')
  if (state.kind === 'signed_out') return t('Waits until you sign in again')
  if (state.kind === 'refused') return refusalWords(state.code)
  return t('Waits for its turn')
}
