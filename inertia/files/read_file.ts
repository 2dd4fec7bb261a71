import type { Attachment } from '#shared/events/attachment'
import { fileIdOf, sha256Of } from '#shared/file_id'
import { MAX_FILE_NAME_CHARS } from '#shared/limits'
import { kindOf, mediaTypeOf } from '~/files/file_kinds'
import { maxFileBytes } from '~/files/file_limit'

export type ReadFile = {
  readonly attachment: Attachment
  readonly blob: Blob
  readonly sha256: string
}
/** Why a file cannot be sent, found before anything of it is. */
export type FileProblem = 'too_large' | 'empty' | 'kind_not_taken' | 'unreadable'

/** A file as the person chose it becomes one that a message can name: its kind by its bytes, its id by its content. */
export async function readFile(
  file: File,
  storeId: string
): Promise<{ ok: true; file: ReadFile } | { ok: false; problem: FileProblem }> {
  if (file.size > maxFileBytes()) return { ok: false, problem: 'too_large' }
  if (file.size === 0) return { ok: false, problem: 'empty' }
  // A folder that was dropped, or a file that is gone by now, fails here.
  const buffer = await file.arrayBuffer().catch(() => null)
  if (buffer === null) return { ok: false, problem: 'unreadable' }
  const mediaType = mediaTypeOf(new Uint8Array(buffer))
  if (mediaType === null) return { ok: false, problem: 'kind_not_taken' }
  const blob = new Blob([buffer], { type: mediaType })
  const sha256 = await sha256Of(buffer)
  const size = kindOf({ mediaType }) === 'picture' ? await pictureSize(blob) : {}
  if (size === null) return { ok: false, problem: 'unreadable' }
  const fileId = await fileIdOf(storeId, sha256)
  const attachment = { fileId, name: nameOf(file, mediaType), mediaType, bytes: file.size, ...size }
  return { ok: true, file: { attachment, blob, sha256 } }
}

/** Null for a picture that this browser cannot read: it would only be a hole in the chat. */
async function pictureSize(blob: Blob): Promise<{ width: number; height: number } | null> {
  try {
    const { width, height } = await createImageBitmap(blob)
    return { width, height }
  } catch {
    return null
  }
}

/** What is pasted comes as `image.png`, whatever it is. */
function nameOf({ name }: File, mediaType: string): string {
  const ending = mediaType.split('/')[1] ?? 'txt'
  return (name.trim() || `file.${ending}`).slice(-MAX_FILE_NAME_CHARS).toWellFormed()
}
