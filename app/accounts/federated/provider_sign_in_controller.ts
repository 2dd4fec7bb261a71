import type { HttpContext } from '@adonisjs/core/http'
import { type Attempt, takeAttempt } from '#app/accounts/federated/attempts'
import { decide } from '#app/accounts/federated/decide'
import { enterBy } from '#app/accounts/federated/enter_by'
import type { IdentityProvider, ProvenIdentity } from '#app/accounts/federated/identity_provider'
import { leaveForProvider } from '#app/accounts/federated/leave_for_provider'
import { linkIdentity } from '#app/accounts/federated/linking'
import { keepPending } from '#app/accounts/federated/pending_identity'
import { findProvider } from '#app/accounts/federated/providers'
import { giveNotice } from '#app/accounts/notices'
import { hasRecentProof } from '#app/accounts/recent_proof'
import { returnPath } from '#app/accounts/return_path'
import { countAttempt, forgiveAttempt } from '#app/accounts/local/sign_in_limits'
import { currentPerson } from '#app/accounts/visitor'
import { accounts } from '#config/accounts'

const SETTINGS = '/settings/account'

/** To a provider and back. Whatever happens there ends in a redirect: no code stays in an address or in the browser's history. */
export default class ProviderSignInController {
  async start(ctx: HttpContext) {
    const provider = findProvider(String(ctx.params.provider))
    if (!provider) return ctx.response.notFound()
    const returnTo = returnPath(ctx.request.input('return_to'))
    const current = await currentPerson(ctx)
    const askAgain = current !== null && !current.isGuest
    const url = await leaveForProvider(ctx, provider, { returnTo, linkTo: null, askAgain })
    if (url !== null) return ctx.response.redirect().status(303).toPath(url)
    giveNotice(ctx.session, 'unreachable', provider.name)
    return this.#goTo(ctx, signInAgain(returnTo))
  }

  async callback(ctx: HttpContext) {
    const { session, request, logger } = ctx
    const query = new URLSearchParams(request.parsedUrl.query ?? '')
    // Before anything else: whatever comes of it, it was this attempt's only chance.
    const attempt = takeAttempt(session, query.get('state'))
    const provider = findProvider(String(ctx.params.provider))
    if (!attempt || attempt.provider !== provider?.id) {
      await countAttempt({ kind: 'provider', address: request.ip() })
      giveNotice(session, 'expired')
      return this.#goTo(ctx, '/sign-in')
    }
    const finished = await provider.finish(query, attempt)
    if (!finished.ok) {
      const { error, reason } = finished
      const level = error === 'denied' ? 'info' : 'warn'
      logger[level]({ provider: provider.id, error, reason }, 'a sign-in came to nothing')
      giveNotice(session, error, provider.name)
      return this.#goTo(ctx, attempt.linkTo === null ? signInAgain(attempt.returnTo) : SETTINGS)
    }
    await forgiveAttempt({ kind: 'provider', address: request.ip() })
    return attempt.linkTo === null
      ? this.#enter(ctx, provider, attempt, finished.identity)
      : this.#link(ctx, provider, attempt, finished.identity)
  }

  /** For somebody who is not to get an account by coming: AUTO_PROVISION. */
  askAdministrator({ inertia, response }: HttpContext) {
    response.header('cache-control', 'no-store')
    return inertia.render('accounts/ask_administrator', { mayGoOn: accounts.guests })
  }

  async #enter(
    ctx: HttpContext,
    provider: IdentityProvider,
    { returnTo }: Attempt,
    identity: ProvenIdentity
  ) {
    const current = await currentPerson(ctx)
    const decision = await decide(identity, current)
    switch (decision.kind) {
      case 'link_in_settings':
      case 'sign_out_first':
        giveNotice(ctx.session, decision.kind, provider.name)
        return this.#goTo(ctx, SETTINGS)
      case 'ask_administrator':
        return this.#goTo(ctx, '/sign-in/ask-administrator')
      case 'offer_link': {
        const pending = { provider: provider.id, identity, returnTo }
        keepPending(ctx.session, { ...pending, accountId: decision.accountId })
        return this.#goTo(ctx, '/sign-in/link')
      }
      default:
        await enterBy(ctx, current, provider.id, identity)
        return this.#goTo(ctx, returnTo)
    }
  }

  async #link(
    ctx: HttpContext,
    provider: IdentityProvider,
    { linkTo }: Attempt,
    identity: ProvenIdentity
  ) {
    const current = await currentPerson(ctx)
    // Somebody else may have signed in to this browser meanwhile.
    if (current?.id !== linkTo || !hasRecentProof(ctx.session)) {
      giveNotice(ctx.session, 'expired')
      return this.#goTo(ctx, '/sign-in')
    }
    giveNotice(ctx.session, await linkIdentity(current!, provider.id, identity), provider.name)
    return this.#goTo(ctx, SETTINGS)
  }

  #goTo({ response }: HttpContext, path: string) {
    response.header('cache-control', 'no-store')
    return response.redirect().status(303).toPath(path)
  }
}

const signInAgain = (returnTo: string) => `/sign-in?return_to=${encodeURIComponent(returnTo)}`
