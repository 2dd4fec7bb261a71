import { MAX_ATTACHMENTS } from '#shared/limits'
import { fileSizeWords } from '~/chat/file_words'
import type { Complaint } from '~/files/attached_files'
import { maxFileBytes } from '~/files/file_limit'
import { t } from '~/language/t'

/** Why a file was not attached, and what would be. */
export function complaintWords({ name, bytes, problem }: Omit<Complaint, 'id'>): string {
  switch (problem) {
    case 'too_large':
      return t('{name} has {size}; a file may have {most}.', {
        name,
        size: fileSizeWords(bytes),
        most: fileSizeWords(maxFileBytes()),
      })
    case 'empty':
      return t('{name} is empty.', { name })
    case 'kind_not_taken':
      return t('{name} cannot be sent: pictures (PNG, JPEG, WebP, GIF), PDFs and text can.', {
        name,
      })
    case 'too_many':
      return t('{name} was left out: a message may have {most} files.', {
        name,
        most: MAX_ATTACHMENTS,
      })
    case 'no_room':
      return t(
        'There is no room for {name} in this browser. Free some space on this device, then attach it again.',
        { name }
      )
    case 'unreadable':
      return t('{name} could not be read. It may be damaged, or a folder.', { name })
  }
}

/** Why the server did not take a file, and what to do. */
const REFUSALS: Record<string, string> = {
  too_large: t('Too large for this server'),
  kind_not_taken: t('This server does not take such files'),
  unreadable: t('It is damaged, or needs a password'),
  hostile: t('Opening it would take more than any file should'),
  no_room: t('Your room for files on this server is used up'),
  hash_mismatch: t('It was damaged on the way; attach it again'),
  bytes_lost: t('This browser has removed it; attach it again'),
}
export const refusalWords = (code: string): string =>
  REFUSALS[code] ?? t('This server did not take it')

/** Refusals after which the same file may be taken later. */
export const mayRetry = (code: string) => code === 'no_room'
