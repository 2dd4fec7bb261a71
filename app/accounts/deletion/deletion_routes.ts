import router from '@adonisjs/core/services/router'
import { accountPage } from '#start/kernel'

const Deletion = () => import('#app/accounts/deletion/deletion_controller')

router.post('/settings/account/delete', [Deletion, 'handle']).as('account.delete').use(accountPage)
