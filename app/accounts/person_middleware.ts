import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'
import type Device from '#app/accounts/devices/device'
import { countGuest } from '#app/accounts/guest_limit'
import Person from '#app/accounts/person'
import { enter } from '#app/accounts/session_entry'
import { findVisitor } from '#app/accounts/visitor'
import PagesController from '#app/core/pages_controller'
import { accounts } from '#config/accounts'

declare module '@adonisjs/core/http' {
  interface HttpContext {
    person: Person
    device: Device
  }
}

type Options = {
  /** Who may come: a guest is made for a stranger, guests of before, people with an account, administrators. Default: whoever is known. */
  for?: 'anybody' | 'accounts' | 'admins'
  /** Programs get a status; people get the sign-in page. */
  answer?: 'status' | 'page'
}

/**
 * Who is asking. A page makes a guest silently, so that the first message needs no form; anything else, the sync socket
 * above all, gets 401 without a session.
 */
export default class PersonMiddleware {
  async handle(ctx: HttpContext, next: NextFn, options: Options = {}) {
    const visitor = await findVisitor(ctx)
    if (visitor.kind === 'person') Object.assign(ctx, visitor)
    else if (visitor.kind === 'stranger' && options.for === 'anybody' && accounts.guests)
      await this.#welcomeGuest(ctx)
    else return this.#askToSignIn(ctx, options)
    if (options.for === 'accounts' && ctx.person.isGuest) return this.#askToSignIn(ctx, options)
    // A page that is not theirs looks like one that does not exist.
    if (options.for === 'admins' && ctx.person.role !== 'admin')
      return ctx.response.send(await new PagesController().notFound(ctx))
    // The page names the person's store: neither a proxy nor the Back button after signing out may bring it again.
    ctx.response.header('cache-control', 'no-store')
    return next()
  }

  async #welcomeGuest(ctx: HttpContext) {
    await countGuest(ctx.request.ip())
    ctx.person = await Person.create({})
    ctx.device = await enter(ctx, ctx.person)
  }

  #askToSignIn({ request, response }: HttpContext, { answer = 'page' }: Options) {
    if (answer === 'status') return response.unauthorized('Signed out')
    const wanted = request.method() === 'GET' ? request.url(true) : '/'
    response.header('cache-control', 'no-store')
    return response.redirect().toPath(`/sign-in?return_to=${encodeURIComponent(wanted)}`)
  }
}
