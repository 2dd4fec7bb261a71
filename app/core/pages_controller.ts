import type { HttpContext } from '@adonisjs/core/http'

/** Pages that belong to nobody: rendered on the server, readable without JavaScript. */
export default class PagesController {
  welcome({ inertia }: HttpContext) {
    return inertia.render('landing/index', {})
  }

  notFound({ inertia, response, request }: HttpContext) {
    response.status(404)
    if (!request.accepts(['html'])) return response.send('Not found')
    return inertia.render('errors/not_found', {})
  }
}
