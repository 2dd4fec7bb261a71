import { createHash } from 'node:crypto'
import type { HttpContext } from '@adonisjs/core/http'

/** What the person who asks can ask models. Of their keys nothing is in it but which there are. */
export default class ModelsController {
  async list({ person, request, response, containerResolver }: HttpContext) {
    const lists = await containerResolver.make('models.lists')
    const list = await lists.of({ personId: person.id, storeId: person.storeId })
    // Theirs alone, and looked at again each time: with its ETag that costs nothing while nothing has changed.
    response.header('cache-control', 'private, no-cache')
    const body = JSON.stringify(list)
    const etag = `"${createHash('sha256').update(body).digest('base64url')}"`
    response.header('etag', etag)
    // By hand: a page that names the ETag itself is made to say no-cache, too, for which the framework sends everything.
    if (request.header('if-none-match')?.includes(etag)) return response.status(304).send(null)
    return response.type('json').send(body)
  }
}
