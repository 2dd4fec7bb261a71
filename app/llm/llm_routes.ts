import router from '@adonisjs/core/services/router'
import { middleware } from '#start/kernel'

const Models = () => import('#app/llm/catalogue/models_controller')

router
  .get('/models', [Models, 'list'])
  .as('models')
  .use([middleware.session(), middleware.person({ answer: 'status' })])
