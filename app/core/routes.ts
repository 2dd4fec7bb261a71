import router from '@adonisjs/core/services/router'
import { publicPage } from '#start/kernel'

const Health = () => import('#app/core/health_controller')
const Metrics = () => import('#app/core/metrics_controller')
const Pages = () => import('#app/core/pages_controller')

// Without a session: a check every second would otherwise fill the table of sessions.
router.get('/health', [Health, 'show']).as('health')
router.get('/metrics', [Metrics, 'show']).as('metrics')

router
  .group(() => {
    router.get('/welcome', [Pages, 'welcome']).as('welcome')
    router.get('*', [Pages, 'notFound']).as('not_found')
  })
  .use(publicPage)
