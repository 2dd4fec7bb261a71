import router from '@adonisjs/core/services/router'
import { publicPage } from '#start/kernel'

const Pages = () => import('#app/core/pages_controller')

router
  .group(() => {
    router.get('/welcome', [Pages, 'welcome']).as('welcome')
    router.get('*', [Pages, 'notFound']).as('not_found')
  })
  .use(publicPage)
