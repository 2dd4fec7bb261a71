import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'
import { countGuest } from '#app/accounts/guest_limit'
import Person from '#app/accounts/person'

declare module '@adonisjs/core/http' {
  interface HttpContext {
    person: Person
  }
}

/**
 * Who is asking. A page makes a guest silently, so that the first message needs no form; anything else, the sync socket
 * above all, gets 401 without a session.
 */
export default class PersonMiddleware {
  async handle(ctx: HttpContext, next: NextFn, options: { guests?: boolean } = {}) {
    const personId = ctx.session.get('personId') as string | undefined
    const person = personId === undefined ? null : await Person.find(personId)
    if (!person && !options.guests) return ctx.response.unauthorized('Signed out')
    ctx.person = person ?? (await this.#welcomeGuest(ctx))
    // The page names the person's store: neither a proxy nor the Back button after signing out may bring it again.
    ctx.response.header('cache-control', 'no-store')
    return next()
  }

  async #welcomeGuest({ request, session }: HttpContext) {
    await countGuest(request.ip())
    const guest = await Person.create({})
    session.regenerate()
    session.put('personId', guest.id)
    return guest
  }
}
