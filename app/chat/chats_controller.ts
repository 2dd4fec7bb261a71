import type { HttpContext } from '@adonisjs/core/http'

/** The chat itself lives in the browser: one page for every chat, filled from the person's own store. */
export default class ChatsController {
  show({ inertia, person }: HttpContext) {
    return inertia.render('chat/index', {
      storeId: person.storeId,
      models: [{ id: 'kamba/guide', name: 'Guide', provider: 'kamba' }],
      defaultModel: 'kamba/guide',
    })
  }
}
