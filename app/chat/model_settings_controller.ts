import type { HttpContext } from '@adonisjs/core/http'

/** Settings > Models. The choices themselves are events of the person's store, which the page opens as the chat does. */
export default class ModelSettingsController {
  async show({ inertia, person, containerResolver }: HttpContext) {
    const lists = await containerResolver.make('models.lists')
    return inertia.render('settings/models', {
      isAdmin: person.role === 'admin',
      isGuest: person.isGuest,
      storeId: person.storeId,
      ...(await lists.atOnce({ personId: person.id })),
    })
  }
}
