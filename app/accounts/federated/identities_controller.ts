import type { HttpContext } from '@adonisjs/core/http'
import { leaveForProvider } from '#app/accounts/federated/leave_for_provider'
import { findProvider, shownProvider } from '#app/accounts/federated/providers'
import Identity from '#app/accounts/identity'
import { giveNotice } from '#app/accounts/notices'
import { hasRecentProof } from '#app/accounts/recent_proof'
import { removeWayIn } from '#app/accounts/ways_in'

const SETTINGS = '/settings/account'

/** Settings > Account: the sign-ins of others that lead into this account. */
export default class IdentitiesController {
  async link(ctx: HttpContext) {
    const provider = findProvider(String(ctx.params.provider))
    if (!provider) return ctx.response.notFound()
    if (!hasRecentProof(ctx.session)) return askForProof(ctx)
    const url = await leaveForProvider(ctx, provider, {
      returnTo: SETTINGS,
      linkTo: ctx.person.id,
      askAgain: false,
    })
    if (url !== null) return ctx.inertia.location(url)
    giveNotice(ctx.session, 'unreachable', provider.name)
    return back(ctx)
  }

  async unlink(ctx: HttpContext) {
    const { params, person, session } = ctx
    if (!hasRecentProof(session)) return askForProof(ctx)
    const identity = await Identity.query()
      .where({ id: String(params.id), personId: person.id })
      .first()
    if (!identity) return back(ctx)
    const outcome = await removeWayIn(person, (client) => identity.useTransaction(client).delete())
    const { name } = shownProvider(identity.provider)
    giveNotice(session, outcome === 'removed' ? 'unlinked' : outcome, name)
    return back(ctx)
  }
}

const back = ({ response }: HttpContext) => response.redirect().status(303).toPath(SETTINGS)

function askForProof({ session, response }: HttpContext) {
  giveNotice(session, 'prove_again')
  const returnTo = encodeURIComponent(SETTINGS)
  return response.redirect().status(303).toPath(`/sign-in?return_to=${returnTo}`)
}
