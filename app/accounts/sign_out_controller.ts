import type { HttpContext } from '@adonisjs/core/http'
import { sessionsEnded } from '#app/accounts/ended_sessions'
import { endSessionUrl } from '#app/accounts/federated/end_session'
import { ownAddress } from '#app/accounts/federated/own_address'
import { leave } from '#app/accounts/session_entry'

/** Ends this session. What the browser keeps is removed by the page before it asks (inertia/accounts/sign_out.ts). */
export default class SignOutController {
  async handle(ctx: HttpContext) {
    const { sessionId } = ctx.session
    const elsewhere = await endSessionUrl(ctx.session, `${ownAddress(ctx.request)}/sign-in`)
    await leave(ctx)
    // Other tabs of this browser at once.
    sessionsEnded([sessionId])
    return { to: elsewhere ?? '/sign-in' }
  }
}
