import type { HttpContext } from '@adonisjs/core/http'
import { STAYS } from '#app/accounts/complete_sign_in'
import { accounts } from '#config/accounts'
import { housekeeping } from '#config/housekeeping'

/** A browser that comes back after more sign-ins than this keeps what it never sent, and says so. */
const FORMER_STORES = 100
const DAY_MS = 86_400_000

/** The chat itself lives in the browser: one page for every chat, filled from the person's own store. */
export default class ChatsController {
  async show({ inertia, person, session, containerResolver }: HttpContext) {
    const lists = await containerResolver.make('models.lists')
    const { merges } = await containerResolver.make('eventlog')
    // Somebody who has signed in a moment ago: what the browser has of the guest is known by this page already.
    const forwarder = await containerResolver.make('merges.forwarder')
    await forwarder.begin()
    return inertia.render('chat/index', {
      storeId: person.storeId,
      trashDays: housekeeping.trashMs / DAY_MS,
      formerStores: merges.into(person.storeId, FORMER_STORES),
      // Few: the page asks for the others by GET /models.
      ...(await lists.atOnce({ personId: person.id })),
      person: {
        isGuest: person.isGuest,
        isAdmin: person.role === 'admin',
        name: person.name ?? person.email,
        guestCardAfter: accounts.guestCardAfter,
      },
      // Asked first: to take what is not there would write the session at every visit.
      accountStays: session.has(STAYS) && session.pull(STAYS) !== null,
    })
  }
}
