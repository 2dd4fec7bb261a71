import type { ReplyPart } from '#shared/events/reply_parts'
import { kindOf } from '~/files/file_kinds'
import type { ShownFile } from '~/files/opened_file'

type FilePart = Extract<ReplyPart, { kind: 'file' }>

const isMade = (part: ReplyPart): part is FilePart => part.kind === 'file'

/** What a model made, as a file like any other; the kind stands in the name of one that has none. */
export function madeFile({ fileId, name, mediaType, bytes, width, height }: FilePart): ShownFile {
  const ending = mediaType.split('/')[1]?.replace(/[^a-z0-9].*$/, '') || 'bin'
  const usual = mediaType.startsWith('image/') ? `picture.${ending}` : `file.${ending}`
  return { fileId, name: name ?? usual, mediaType, bytes, width, height }
}

/** The pictures among the parts of a reply, in their order. */
export const madePictures = (parts: readonly ReplyPart[]): ShownFile[] =>
  parts
    .filter(isMade)
    .map(madeFile)
    .filter((file) => kindOf(file) === 'picture')

/** What is left to read when the pictures are shown apart. */
export const withoutPictures = (parts: readonly ReplyPart[]): readonly ReplyPart[] =>
  parts.filter((part) => !isMade(part) || kindOf(madeFile(part)) !== 'picture')
