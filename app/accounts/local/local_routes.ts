import router from '@adonisjs/core/services/router'
import { visitorPage } from '#start/kernel'

const Passkeys = () => import('#app/accounts/passkeys/passkeys_controller')
const SignIn = () => import('#app/accounts/local/sign_in_controller')
const SignUp = () => import('#app/accounts/local/sign_up_controller')

router
  .group(() => {
    router.get('/sign-in', [SignIn, 'show']).as('sign_in')
    router.post('/sign-in/local', [SignIn, 'local']).as('sign_in.local')
    router
      .post('/sign-in/passkey/challenge', [Passkeys, 'challengeToSignIn'])
      .as('sign_in.passkey_challenge')
    router.post('/sign-in/passkey', [Passkeys, 'signIn']).as('sign_in.passkey')
    router.post('/sign-in/as-guest', [SignIn, 'asGuest']).as('sign_in.as_guest')
    router.get('/sign-up', [SignUp, 'show']).as('sign_up')
    router.post('/sign-up', [SignUp, 'store']).as('sign_up.store')
  })
  .use(visitorPage)
