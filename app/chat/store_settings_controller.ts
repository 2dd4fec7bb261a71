import type { HttpContext } from '@adonisjs/core/http'

/** Settings that are events of the person's store, which these pages open as the chat does. */
export default class StoreSettingsController {
  async models(context: HttpContext) {
    return context.inertia.render('settings/models', await storeProps(context))
  }

  async prompts(context: HttpContext) {
    return context.inertia.render('settings/prompts', await storeProps(context))
  }

  async appearance(context: HttpContext) {
    return context.inertia.render('settings/appearance', await storeProps(context))
  }

  async instructions(context: HttpContext) {
    return context.inertia.render('settings/instructions', await storeProps(context))
  }
}

async function storeProps({ person, containerResolver }: HttpContext) {
  const lists = await containerResolver.make('models.lists')
  return {
    isAdmin: person.role === 'admin',
    isGuest: person.isGuest,
    storeId: person.storeId,
    ...(await lists.atOnce({ personId: person.id })),
  }
}
