import { MAX_ATTACHMENTS } from '#shared/limits'
import { fileSizeWords } from '~/chat/file_words'
import type { Complaint } from '~/files/attached_files'
import { maxFileBytes } from '~/files/file_limit'

/** Why a file was not attached, and what would be. */
export function complaintWords({ name, bytes, problem }: Omit<Complaint, 'id'>): string {
  switch (problem) {
    case 'too_large':
      return `${name} has ${fileSizeWords(bytes)}; a file may have ${fileSizeWords(maxFileBytes())}.`
    case 'empty':
      return `${name} is empty.`
    case 'kind_not_taken':
      return `${name} cannot be sent: pictures (PNG, JPEG, WebP, GIF), PDFs and text can.`
    case 'too_many':
      return `${name} was left out: a message may have ${MAX_ATTACHMENTS} files.`
    case 'no_room':
      return `There is no room for ${name} in this browser. Free some space on this device, then attach it again.`
    case 'unreadable':
      return `${name} could not be read. It may be damaged, or a folder.`
  }
}

/** Why the server did not take a file, and what to do. */
const REFUSALS: Record<string, string> = {
  too_large: 'Too large for this server',
  kind_not_taken: 'This server does not take such files',
  unreadable: 'It is damaged, or needs a password',
  hostile: 'Opening it would take more than any file should',
  no_room: 'Your room for files on this server is used up',
  hash_mismatch: 'It was damaged on the way; attach it again',
  bytes_lost: 'This browser has removed it; attach it again',
}
export const refusalWords = (code: string): string =>
  REFUSALS[code] ?? 'This server did not take it'

/** Refusals after which the same file may be taken later. */
export const mayRetry = (code: string) => code === 'no_room'
