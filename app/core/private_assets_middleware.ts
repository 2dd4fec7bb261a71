import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'

/** The bundle for server rendering is built into the public folder; it is nobody's business. */
export default class PrivateAssetsMiddleware {
  handle({ request, response }: HttpContext, next: NextFn) {
    const { pathname } = new URL(request.url(), 'http://localhost')
    return /^\/assets\/+(server|\.vite)(\/|$)/i.test(decodeURIComponent(pathname))
      ? response.notFound('Not found')
      : next()
  }
}
