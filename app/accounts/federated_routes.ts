import router from '@adonisjs/core/services/router'
import { accountPage, visitorPage } from '#start/kernel'

const Identities = () => import('#app/accounts/federated/identities_controller')
const LinkOffer = () => import('#app/accounts/federated/link_offer_controller')
const ProviderSignIn = () => import('#app/accounts/federated/provider_sign_in_controller')

router
  .group(() => {
    router.get('/with/:provider', [ProviderSignIn, 'start']).as('provider.start')
    router.get('/with/:provider/callback', [ProviderSignIn, 'callback']).as('provider.callback')
    router.get('/link', [LinkOffer, 'show']).as('link_offer')
    router.post('/link/separate', [LinkOffer, 'separate']).as('link_offer.separate')
    router.get('/ask-administrator', [ProviderSignIn, 'askAdministrator']).as('ask_administrator')
  })
  .prefix('/sign-in')
  .use(visitorPage)

router
  .group(() => {
    router.post('/:provider', [Identities, 'link']).as('identities.link')
    router.delete('/:id', [Identities, 'unlink']).as('identities.unlink')
  })
  .prefix('/settings/account/identities')
  .use(accountPage)
