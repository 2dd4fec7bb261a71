import router from '@adonisjs/core/services/router'
import { personalPage } from '#start/kernel'

const StoreSettings = () => import('#app/chat/store_settings_controller')
const Chats = () => import('#app/chat/chats_controller')
const Preview = () => import('#app/chat/preview_controller')

// Nobody's: it must know neither a session nor a person.
router.get('/preview', [Preview, 'show']).as('preview')

router
  .group(() => {
    router.get('/', [Chats, 'show']).as('chats.new')
    router.get('/chat/:chatId', [Chats, 'show']).as('chats.show')
    router.get('/settings/models', [StoreSettings, 'models']).as('settings.models')
    router.get('/settings/prompts', [StoreSettings, 'prompts']).as('settings.prompts')
    router.get('/settings/appearance', [StoreSettings, 'appearance']).as('settings.appearance')
    router
      .get('/settings/instructions', [StoreSettings, 'instructions'])
      .as('settings.instructions')
  })
  .use(personalPage)
