import router from '@adonisjs/core/services/router'
import { middleware, personalPage } from '#start/kernel'
import { throttleKeys } from '#start/limiter'

const DeviceKeys = () => import('#app/llm/keys/device_keys_controller')
const Keys = () => import('#app/llm/keys/keys_controller')
const Models = () => import('#app/llm/catalogue/models_controller')
const Openrouter = () => import('#app/llm/keys/openrouter_controller')

router
  .get('/models', [Models, 'list'])
  .as('models')
  .use([middleware.session(), middleware.person({ answer: 'status' })])

// Guests bring keys, too.
router
  .group(() => {
    router.get('/', [Keys, 'show']).as('keys')
    router.post('/', [Keys, 'add']).as('keys.add').use(throttleKeys)
    router.post('/test', [Keys, 'test']).as('keys.test').use(throttleKeys)
    router.post('/remove', [Keys, 'remove']).as('keys.remove')
    router.post('/credits', [Keys, 'credits']).as('keys.credits').use(throttleKeys)
    router.post('/openrouter', [Openrouter, 'begin']).as('keys.openrouter')
    router
      .get('/openrouter/callback', [Openrouter, 'finish'])
      .as('keys.openrouter.callback')
      .use(throttleKeys)
  })
  .prefix('/settings/keys')
  .use(personalPage)

router
  .group(() => {
    router.post('/models', [DeviceKeys, 'models']).as('keys.models').use(throttleKeys)
    router.post('/lend', [DeviceKeys, 'lend']).as('keys.lend')
  })
  .prefix('/keys')
  .use(personalPage)
