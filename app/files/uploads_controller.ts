import type { HttpContext } from '@adonisjs/core/http'
import app from '@adonisjs/core/services/app'
import { inspectFile } from '#app/files/inspect_file'
import { receiveFile } from '#app/files/receive_file'
import type StoredFile from '#app/files/stored_file'
import { uploads } from '#config/files'

const HASH = /^[0-9a-f]{64}$/

/** What a browser is told, with words for a person. Statuses are part of the contract with inertia/files. */
const REFUSALS = {
  bad_request: [400, 'This file was sent without the names that it needs.'],
  cut: [400, 'The file was cut off on its way.'],
  hash_mismatch: [409, 'The file is not the one that was announced.'],
  too_large: [413, `A file may have ${megabytes(uploads.maxBytes)} at most.`],
  kind_not_taken: [
    415,
    'Only pictures (PNG, JPEG, WebP, GIF), PDFs and files of text can be attached.',
  ],
  unreadable: [422, 'The file is damaged, or needs a password.'],
  hostile: [422, 'Opening this file would take more than any file should.'],
  no_room: [507, 'There is no room for more files of yours on this server.'],
} as const satisfies Record<string, readonly [status: number, message: string]>

/** One file, from whoever it is to belong to. */
export default class UploadsController {
  async put({ params, person, request, response }: HttpContext) {
    const refuse = (code: keyof typeof REFUSALS) => {
      const [status, message] = REFUSALS[code]
      return response.status(status).send({ error: { code, message } })
    }
    const [id, announced] = [String(params.id), request.header('x-file-sha256') ?? '']
    const name = decoded(request.header('x-file-name') ?? '')
    if (!HASH.test(id) || !HASH.test(announced) || name === null) return refuse('bad_request')
    const files = await app.container.make('files')
    const storeId = await files.storeFor(person.storeId, id, announced)
    if (storeId === null) return refuse('hash_mismatch')
    const received = await receiveFile(request.request, uploads)
    if (!received.ok) return refuse(received.error)
    const { bytes, sha256 } = received
    if (sha256 !== announced) return refuse('hash_mismatch')
    const known = await files.find(storeId, id)
    if (known) return answerOf(known)
    const inspection = await inspectFile(bytes)
    if (!inspection.ok) return refuse(inspection.error)
    const kept = await files.take(storeId, { bytes, name, sha256, found: inspection.found })
    if (!kept.ok) return refuse(kept.error)
    return response.status(kept.isNew ? 201 : 200).send(answerOf(kept.file))
  }
}

const answerOf = ({ id, mediaType, bytes, width, height, pages }: StoredFile) => ({
  fileId: id,
  mediaType,
  bytes,
  ...(width !== null && { width }),
  ...(height !== null && { height }),
  ...(pages !== null && { pages }),
})

/** Headers are ASCII: names in other scripts come encoded. */
function decoded(name: string): string | null {
  try {
    return decodeURIComponent(name)
  } catch {
    return null
  }
}

function megabytes(bytes: number) {
  return `${Math.round(bytes / 1024 / 1024)} MB`
}
