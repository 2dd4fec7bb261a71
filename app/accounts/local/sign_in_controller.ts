import type { HttpContext } from '@adonisjs/core/http'
import { signInAs } from '#app/accounts/complete_sign_in'
import { hasRecentProof } from '#app/accounts/recent_proof'
import { returnPath } from '#app/accounts/return_path'
import { leave } from '#app/accounts/session_entry'
import { countAttempt, forgiveAttempt } from '#app/accounts/local/sign_in_limits'
import { signInProps } from '#app/accounts/local/sign_in_props'
import { normalLogin } from '#app/accounts/local/login_name'
import { personWithPassword } from '#app/accounts/local/verify_password'
import { textOf } from '#app/accounts/local/form_text'
import { currentPerson, isAnother } from '#app/accounts/visitor'
import { accounts } from '#config/accounts'

/** The page of signing in, and the local way. Forms are answered by JSON: `{ to }`, or 422 with a code for each field. */
export default class SignInController {
  async show(ctx: HttpContext) {
    const props = await signInProps(ctx)
    if (props.visitor === 'account' && !props.notice && hasRecentProof(ctx.session))
      return ctx.response.redirect().toPath(props.returnTo)
    ctx.response.header('cache-control', 'no-store')
    return ctx.inertia.render('accounts/sign_in', props)
  }

  async local(ctx: HttpContext) {
    const { request, response } = ctx
    if (accounts.local === 'off') return response.notFound()
    const login = textOf(request.input('login'))
    const password = textOf(request.input('password'))
    const missing = Object.entries({ login, password }).filter(([, text]) => text === '')
    if (missing.length > 0)
      return response.unprocessableEntity({
        errors: Object.fromEntries(missing.map(([field]) => [field, 'missing'])),
      })
    const attempt = {
      kind: 'sign_in',
      address: request.ip(),
      account: normalLogin(login),
    } as const
    await countAttempt(attempt)
    const account = await personWithPassword(login, password)
    if (!account) return response.unprocessableEntity({ errors: { password: 'wrong_password' } })
    await forgiveAttempt(attempt)
    const current = await currentPerson(ctx)
    if (isAnother(current, account))
      return response.unprocessableEntity({ errors: { login: 'sign_out_first' } })
    await signInAs(ctx, current, account)
    return { to: returnPath(request.input('return_to')) }
  }

  /** A device that was signed out elsewhere begins anew. What it keeps unsent stays in the browser for whoever wrote it. */
  async asGuest(ctx: HttpContext) {
    if (!accounts.guests) return ctx.response.notFound()
    await leave(ctx)
    return { to: '/' }
  }
}
