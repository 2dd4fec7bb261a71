import router from '@adonisjs/core/services/router'
import { personalPage } from '#start/kernel'

const ModelSettings = () => import('#app/chat/model_settings_controller')
const Chats = () => import('#app/chat/chats_controller')

router
  .group(() => {
    router.get('/', [Chats, 'show']).as('chats.new')
    router.get('/chat/:chatId', [Chats, 'show']).as('chats.show')
    router.get('/settings/models', [ModelSettings, 'show']).as('settings.models')
  })
  .use(personalPage)
