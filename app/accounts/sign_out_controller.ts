import type { HttpContext } from '@adonisjs/core/http'
import { endSessionUrl } from '#app/accounts/federated/end_session'
import { ownAddress } from '#app/accounts/federated/own_address'
import { leave } from '#app/accounts/session_entry'

/**
 * Pages that the browser has kept, the Back button's among them (attack A10). Not "storage": Chromium then empties the whole site at
 * once, under open databases, too, and with it what other people in this browser have not sent yet (measured).
 */
const CLEARED = '"cache"'

/** Ends this session. What the browser keeps is removed by the page before it asks (inertia/accounts/sign_out.ts). */
export default class SignOutController {
  async handle(ctx: HttpContext) {
    const elsewhere = await endSessionUrl(ctx.session, `${ownAddress(ctx.request)}/sign-in`)
    await leave(ctx)
    ctx.response.header('clear-site-data', CLEARED)
    return { to: elsewhere ?? '/sign-in' }
  }
}
