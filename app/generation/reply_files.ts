import type { FileStore } from '#app/files/file_store'
import type { KeptFile, NewReplyFile } from '#app/generation/reply_stream'
import { fileName } from '#shared/file_name'

/**
 * Keeps what models make among the person's files; the part says what the bytes are and not what the model said. Null when the person
 * has no room for it.
 */
export const keepFileIn =
  (files: FileStore) =>
  async (storeId: string, file: NewReplyFile): Promise<KeptFile | null> => {
    const kept = await files.keep(storeId, file)
    if (!kept) return null
    const { id, mediaType, bytes, width, height } = kept
    const size = width !== null && height !== null ? { width, height } : {}
    const name = file.name === null ? null : fileName(file.name)
    return { kind: 'file', fileId: id, mediaType, name, bytes, ...size }
  }
