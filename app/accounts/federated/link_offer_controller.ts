import type { HttpContext } from '@adonisjs/core/http'
import { mayBeNew } from '#app/accounts/federated/decide'
import { enterBy } from '#app/accounts/federated/enter_by'
import { findPending, type PendingIdentity } from '#app/accounts/federated/pending_identity'
import { shownProvider, shownProviders } from '#app/accounts/federated/providers'
import Identity from '#app/accounts/identity'
import { giveNotice } from '#app/accounts/notices'
import { currentPerson } from '#app/accounts/visitor'

/** For somebody whose verified e-mail an account here has already: to sign in to it, which links the two, or to have another one. */
export default class LinkOfferController {
  async show(ctx: HttpContext) {
    ctx.response.header('cache-control', 'no-store')
    const pending = await this.#pendingOf(ctx)
    if (!pending) return this.#beginAgain(ctx)
    return ctx.inertia.render('accounts/link_offer', {
      email: pending.identity.email ?? '',
      providerName: shownProvider(pending.provider).name,
      providers: await providersOf(pending.accountId),
      maySeparate: mayBeNew(pending.identity),
      returnTo: pending.returnTo,
    })
  }

  async separate(ctx: HttpContext) {
    const pending = await this.#pendingOf(ctx)
    if (!pending || !mayBeNew(pending.identity)) return this.#beginAgain(ctx)
    await enterBy(ctx, await currentPerson(ctx), pending.provider, pending.identity)
    return ctx.response.redirect().status(303).toPath(pending.returnTo)
  }

  /** Of a guest or a stranger: whoever has an account by now has decided. */
  async #pendingOf(ctx: HttpContext): Promise<PendingIdentity | null> {
    const current = await currentPerson(ctx)
    return current === null || current.isGuest ? findPending(ctx.session) : null
  }

  #beginAgain({ session, response }: HttpContext) {
    giveNotice(session, 'expired')
    return response.redirect().status(303).toPath('/sign-in')
  }
}

/** By which of those that are configured the account can be entered. */
async function providersOf(accountId: string) {
  const identities = await Identity.query().where('personId', accountId)
  return shownProviders().filter(({ id }) => identities.some(({ provider }) => provider === id))
}
