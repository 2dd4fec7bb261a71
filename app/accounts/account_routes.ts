import router from '@adonisjs/core/services/router'
import { accountPage, visitorPage } from '#start/kernel'

const Account = () => import('#app/accounts/account_controller')
const Devices = () => import('#app/accounts/devices/devices_controller')
const Passkeys = () => import('#app/accounts/passkeys/passkeys_controller')
const SignOut = () => import('#app/accounts/sign_out_controller')

router
  .group(() => {
    router.get('/account', [Account, 'show']).as('account')
    router.post('/account/name', [Account, 'rename']).as('account.rename')
    router.post('/account/password', [Account, 'changePassword']).as('account.password')
    router.post('/account/confirm', [Passkeys, 'challengeToConfirm']).as('account.confirm')
    router
      .post('/account/passkeys/challenge', [Passkeys, 'challengeToRegister'])
      .as('account.passkeys.challenge')
    router.post('/account/passkeys', [Passkeys, 'store']).as('account.passkeys')
    router.post('/account/passkeys/remove', [Passkeys, 'destroy']).as('account.passkeys.remove')
    router.get('/devices', [Devices, 'show']).as('devices')
    router.post('/devices/end', [Devices, 'end']).as('devices.end')
    router.post('/devices/end_others', [Devices, 'endOthers']).as('devices.end_others')
  })
  .prefix('/settings')
  .use(accountPage)

router.post('/sign-out', [SignOut, 'handle']).as('sign_out').use(visitorPage)
