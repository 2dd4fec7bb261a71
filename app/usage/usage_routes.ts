import router from '@adonisjs/core/services/router'
import { personalPage } from '#start/kernel'

const Usage = () => import('#app/usage/usage_controller')

router
  .group(() => {
    router.get('/', [Usage, 'show']).as('usage')
    router.post('/budgets', [Usage, 'setBudget']).as('usage.budgets')
  })
  .prefix('/settings/usage')
  .use(personalPage)
