import type { HttpContext } from '@adonisjs/core/http'
import { signInAs } from '#app/accounts/complete_sign_in'
import { textOf } from '#app/accounts/local/form_text'
import { giveNotice } from '#app/accounts/notices'
import Passkey from '#app/accounts/passkeys/passkey'
import {
  addPasskey,
  authenticationOptions,
  registrationOptions,
  usedPasskey,
} from '#app/accounts/passkeys/passkey_ceremony'
import { keepChallenge, takeChallenge } from '#app/accounts/passkeys/passkey_challenge'
import Password from '#app/accounts/local/password'
import Person from '#app/accounts/person'
import { hasRecentProof } from '#app/accounts/recent_proof'
import { returnPath } from '#app/accounts/return_path'
import { countAttempt, forgiveAttempt } from '#app/accounts/local/sign_in_limits'
import { currentPerson, isAnother } from '#app/accounts/visitor'
import { removeWayIn } from '#app/accounts/ways_in'
import { deviceName } from '#shared/device_name'
import { accounts } from '#config/accounts'

/** Signing in with a passkey, and the passkeys of an account. */
export default class PasskeysController {
  async challengeToSignIn({ session, response }: HttpContext) {
    if (accounts.local === 'off') return response.notFound()
    const options = await authenticationOptions()
    keepChallenge(session, 'sign_in', options.challenge)
    return options
  }

  async signIn(ctx: HttpContext) {
    const { request, response, session } = ctx
    if (accounts.local === 'off') return response.notFound()
    const attempt = { kind: 'sign_in', address: request.ip() } as const
    await countAttempt(attempt)
    const refuse = (code: string) => response.unprocessableEntity({ errors: { passkey: code } })
    const challenge = takeChallenge(session, 'sign_in')
    if (!challenge) return refuse('passkey_expired')
    const passkey = await usedPasskey(request.input('answer'), challenge)
    const account = passkey && (await Person.find(passkey.personId))
    if (!account) return refuse('passkey_refused')
    await forgiveAttempt(attempt)
    const current = await currentPerson(ctx)
    if (isAnother(current, account)) return refuse('sign_out_first')
    await signInAs(ctx, current, account)
    return { to: returnPath(request.input('return_to')) }
  }

  /** For whoever is about to prove once more that it is them. */
  async challengeToConfirm({ session, person }: HttpContext) {
    const options = await authenticationOptions(person)
    keepChallenge(session, 'confirm', options.challenge)
    return options
  }

  async challengeToRegister({ session, person, response }: HttpContext) {
    if (accounts.local === 'off') return response.notFound()
    if (!hasRecentProof(session)) return askForProof({ session, response })
    const password = await Password.find(person.id)
    const login = password?.login ?? person.email ?? person.name ?? 'kamba'
    const options = await registrationOptions(person, login)
    keepChallenge(session, 'register', options.challenge)
    return options
  }

  async store({ session, person, request, response }: HttpContext) {
    const challenge = hasRecentProof(session) ? takeChallenge(session, 'register') : null
    const name = deviceName(request.header('user-agent') ?? '')
    const isAdded =
      challenge !== null &&
      (await addPasskey(person, { answer: request.input('answer'), challenge, name }))
    return isAdded
      ? { ok: true }
      : response.unprocessableEntity({ errors: { passkey: 'passkey_expired' } })
  }

  async destroy({ session, person, request, response }: HttpContext) {
    const id = textOf(request.input('id'))
    if (!hasRecentProof(session)) return askForProof({ session, response })
    const outcome = await removeWayIn(person, (client) =>
      Passkey.query({ client }).where({ id, personId: person.id }).delete()
    )
    return outcome === 'removed'
      ? { ok: true }
      : response.unprocessableEntity({ errors: { passkey: outcome } })
  }
}

function askForProof({ session, response }: Pick<HttpContext, 'session' | 'response'>) {
  giveNotice(session, 'prove_again')
  return response.unprocessableEntity({ errors: { proof: 'prove_again' } })
}
