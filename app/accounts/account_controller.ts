import type { HttpContext } from '@adonisjs/core/http'
import { changePassword } from '#app/accounts/local/change_password'
import { accountProps } from '#app/accounts/account_props'
import { textOf } from '#app/accounts/local/form_text'
import { giveNotice, takeNotice } from '#app/accounts/notices'
import { takeChallenge } from '#app/accounts/passkeys/passkey_challenge'
import { usedPasskey } from '#app/accounts/passkeys/passkey_ceremony'
import { hasRecentProof } from '#app/accounts/recent_proof'
import { enter } from '#app/accounts/session_entry'
import { countAttempt, forgiveAttempt } from '#app/accounts/local/sign_in_limits'
import { accounts } from '#config/accounts'

const MAX_NAME_CHARS = 100

/** Settings > Account. */
export default class AccountController {
  async show({ inertia, person, session }: HttpContext) {
    return inertia.render('settings/account', {
      ...(await accountProps(person)),
      notice: takeNotice(session),
    })
  }

  async rename({ person, request, response }: HttpContext) {
    const name = textOf(request.input('name')).normalize('NFC').trim()
    if (name.length > MAX_NAME_CHARS)
      return response.unprocessableEntity({ errors: { name: 'name_too_long' } })
    await person.merge({ name: name || null }).save()
    return { name: person.name }
  }

  /** Ends every other device, and gives this one a new session id: whoever knew the old password is out. */
  async changePassword(ctx: HttpContext) {
    const { request, response, person, session } = ctx
    if (accounts.local === 'off') return response.notFound()
    const attempt = { kind: 'password', address: request.ip(), account: person.id } as const
    await countAttempt(attempt)
    const challenge = takeChallenge(session, 'confirm')
    const passkey = challenge && (await usedPasskey(request.input('answer'), challenge))
    const outcome = await changePassword(person, {
      proof: {
        current: textOf(request.input('current')),
        hasFreshPasskey: passkey ? passkey.personId === person.id : false,
        isRecent: hasRecentProof(session),
      },
      login: textOf(request.input('login')),
      password: textOf(request.input('password')),
    })
    if (!outcome.ok) {
      if (outcome.errors.proof) giveNotice(session, 'prove_again')
      return response.unprocessableEntity({ errors: outcome.errors })
    }
    await forgiveAttempt(attempt)
    ctx.device = await enter(ctx, person)
    return { ok: true }
  }
}
