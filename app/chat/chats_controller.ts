import type { HttpContext } from '@adonisjs/core/http'

/** The chat itself lives in the browser: one page for every chat, filled from the person's own store. */
export default class ChatsController {
  async show({ inertia, person, containerResolver }: HttpContext) {
    const models = await containerResolver.make('models')
    return inertia.render('chat/index', {
      storeId: person.storeId,
      models: models.list(),
      defaultModel: models.defaultModel,
    })
  }
}
