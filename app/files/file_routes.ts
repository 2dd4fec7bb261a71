import router from '@adonisjs/core/services/router'
import { personalFile, personalUpload } from '#start/kernel'

const Files = () => import('#app/files/files_controller')
const Uploads = () => import('#app/files/uploads_controller')

router.get('/files/:id', [Files, 'show']).as('files.show').use(personalFile)
router.get('/files/:id/text', [Files, 'text']).as('files.text').use(personalFile)
router.put('/files/:id', [Uploads, 'put']).as('files.put').use(personalUpload)
