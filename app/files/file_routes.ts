import router from '@adonisjs/core/services/router'
import { personalFile } from '#start/kernel'

const Files = () => import('#app/files/files_controller')

router.get('/files/:id', [Files, 'show']).as('files.show').use(personalFile)
