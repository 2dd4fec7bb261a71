import type { HttpContext } from '@adonisjs/core/http'
import { giveNotice } from '#app/accounts/notices'
import { askForRemoval } from '#app/accounts/deletion/remove_person'
import { leave } from '#app/accounts/session_entry'
import { accounts } from '#config/accounts'

/** What a person types, so that no slip of the hand does it. */
const WORD = 'delete'

/** Settings > Account > Delete my account. */
export default class DeletionController {
  async handle(ctx: HttpContext) {
    const { person, request, response } = ctx
    const typed: unknown = request.input('word')
    if (typeof typed !== 'string' || typed.trim().toLowerCase() !== WORD)
      return response.unprocessableEntity({ errors: { word: 'wrong_word' } })
    await leave(ctx)
    giveNotice(ctx.session, accounts.deletionDays === 0 ? 'account_removed' : 'account_leaves')
    await askForRemoval(person, { actor: person, reason: 'asked for by the person' })
    return { to: '/sign-in' }
  }
}
