import router from '@adonisjs/core/services/router'
import { personalPage } from '#start/kernel'

const Chats = () => import('#app/chat/chats_controller')

router
  .group(() => {
    router.get('/', [Chats, 'show']).as('chats.new')
    router.get('/chat/:chatId', [Chats, 'show']).as('chats.show')
  })
  .use(personalPage)
