import type { HttpContext } from '@adonisjs/core/http'
import app from '@adonisjs/core/services/app'
import { SHOWN_IMAGES } from '#app/files/media_type'

const ID = /^[A-Za-z0-9_-]{1,64}$/
/** An id always names the same bytes. `private`: no proxy keeps what is one person's. */
const CACHING = 'private, max-age=31536000, immutable'

/** One file, for whoever it belongs to. */
export default class FilesController {
  async show({ params, person, response, logger }: HttpContext) {
    const id = String(params.id)
    const { files, file } = await findFile(person.storeId, id)
    if (!file) return response.notFound('Not found')
    const bytes = await files.read(file).catch((error: unknown) => {
      logger.error({ err: error, fileId: id }, 'the bytes of a file are not on the disk')
      return null
    })
    if (!bytes) return response.notFound('Not found')
    response.header('cache-control', CACHING)
    response.header('content-type', file.mediaType)
    response.header('content-length', file.bytes)
    response.header('x-content-type-options', 'nosniff')
    // Whatever it is, as a page of ours it may do nothing (attack F02: HTML or SVG that reads the person's chats).
    response.header(
      'content-security-policy',
      "default-src 'none'; sandbox; frame-ancestors 'none'"
    )
    if (!SHOWN_IMAGES.has(file.mediaType))
      response.header('content-disposition', attachment(file.name))
    return response.stream(bytes)
  }

  /** What it says, page by page: what a model is told of it, and where a citation leads. */
  async text({ params, person, response }: HttpContext) {
    const { files, file } = await findFile(person.storeId, String(params.id))
    if (!file) return response.notFound('Not found')
    const pages = await files.pages(file)
    response.header('cache-control', CACHING)
    return { pages }
  }
}

async function findFile(storeId: string, id: string) {
  const files = await app.container.make('files')
  return { files, file: ID.test(id) ? await files.find(storeId, id) : null }
}

/** RFC 6266: a name in any script, with nothing in it that could end the header. */
function attachment(name: string | null): string {
  if (!name) return 'attachment'
  const encoded = encodeURIComponent(name).replaceAll(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`
  )
  return `attachment; filename*=UTF-8''${encoded}`
}
