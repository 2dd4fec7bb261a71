import type { HttpContext } from '@adonisjs/core/http'

/** What the person who asks can ask models. Of their keys nothing is in it but which there are. */
export default class ModelsController {
  async list({ person, response, containerResolver }: HttpContext) {
    const lists = await containerResolver.make('models.lists')
    const list = await lists.of({ personId: person.id, storeId: person.storeId })
    // Theirs alone, and looked at again each time: with its ETag that costs nothing while nothing has changed.
    response.header('cache-control', 'private, no-cache')
    return response.send(list, true)
  }
}
