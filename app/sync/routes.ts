import router from '@adonisjs/core/services/router'
import { personalSocket } from '#start/kernel'

const SyncSocket = () => import('#app/sync/socket_controller')

router
  .ws('/sync', async (ctx) => {
    const { default: SocketController } = await SyncSocket()
    return new SocketController().handle(ctx)
  })
  .use(personalSocket)
  .as('sync')
