import type { HttpContext } from '@adonisjs/core/http'
import { sessionsEnded } from '#app/accounts/ended_sessions'
import { leave } from '#app/accounts/session_entry'

/** Ends this session. What the browser keeps is removed by the page before it asks (inertia/accounts/sign_out.ts). */
export default class SignOutController {
  async handle(ctx: HttpContext) {
    const { sessionId } = ctx.session
    await leave(ctx)
    // Other tabs of this browser at once.
    sessionsEnded([sessionId])
    return { to: '/sign-in' }
  }
}
