import router from '@adonisjs/core/services/router'
import { adminPage } from '#start/kernel'

const Audit = () => import('#app/accounts/audit/audit_controller')

router.get('/admin/audit', [Audit, 'show']).as('audit').use(adminPage)
