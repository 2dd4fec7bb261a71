import type { HttpContext } from '@adonisjs/core/http'
import { signUp } from '#app/accounts/complete_sign_in'
import { isEmptyInstallation } from '#app/accounts/local/empty_installation'
import { textOf } from '#app/accounts/local/form_text'
import { isInvited } from '#app/accounts/local/invite'
import {
  credentialErrors,
  localProof,
  profileOf,
  SignUpRefused,
} from '#app/accounts/local/local_accounts'
import { normalLogin } from '#app/accounts/local/login_name'
import { returnPath } from '#app/accounts/return_path'
import { countAttempt } from '#app/accounts/local/sign_in_limits'
import { currentPerson } from '#app/accounts/visitor'
import { accounts } from '#config/accounts'

/** A new account with a login and a password. A guest keeps everything: it is the same person from now on. */
export default class SignUpController {
  async show(ctx: HttpContext) {
    const { request, response, inertia } = ctx
    const current = await currentPerson(ctx)
    const invite = textOf(request.input('invite'))
    if (current && !current.isGuest)
      return response.redirect().toPath(returnPath(request.input('return_to')))
    response.header('cache-control', 'no-store')
    return inertia.render('accounts/sign_up', {
      returnTo: returnPath(request.input('return_to')),
      door: await doorFor(invite),
      invite: invite === '' ? null : invite,
      isFirst: await isEmptyInstallation(),
      isGuest: current?.isGuest === true,
      minLength: accounts.passwordMinLength,
    })
  }

  async store(ctx: HttpContext) {
    const { request, response } = ctx
    const invite = textOf(request.input('invite'))
    const refuse = (errors: object) => response.unprocessableEntity({ errors })
    const login = textOf(request.input('login'))
    const credentials = { login, password: textOf(request.input('password')) }
    await countAttempt({ kind: 'sign_up', address: request.ip(), account: normalLogin(login) })
    const door = await doorFor(invite)
    if (door !== 'open') return refuse({ invite: door })
    const errors = await credentialErrors(credentials)
    if (errors) return refuse(errors)
    const current = await currentPerson(ctx)
    if (current && !current.isGuest) return refuse({ invite: 'sign_out_first' })
    const proof = await localProof(credentials, invite === '' ? null : invite)
    try {
      await signUp(ctx, current, profileOf(credentials), proof)
    } catch (error) {
      if (!(error instanceof SignUpRefused)) throw error
      return refuse(
        error.reason === 'login_taken' ? { login: 'login_taken' } : { invite: 'invite_invalid' }
      )
    }
    return { to: returnPath(request.input('return_to')) }
  }
}

type Door = 'open' | 'closed' | 'invite_needed' | 'invite_invalid'

/** Whether somebody with this invite, or without one, may make an account. An invite opens the door wherever there are local accounts. */
async function doorFor(invite: string): Promise<Door> {
  if (accounts.local === 'off') return 'closed'
  if (invite !== '') return (await isInvited(invite)) ? 'open' : 'invite_invalid'
  return accounts.local === 'on' ? 'open' : 'invite_needed'
}
