import { defineConfig, services } from '@adonisjs/drive'
import { data } from '#config/data'

/** Where the bytes of files lie. Never served by the drive itself: app/files/files_controller.ts asks first whose they are. */
const driveConfig = defineConfig({
  default: 'fs',
  services: {
    fs: services.fs({
      location: data.fileFolder,
      visibility: 'private',
      serveFiles: false,
    }),
  },
})

export default driveConfig

declare module '@adonisjs/drive/types' {
  export interface DriveDisks extends InferDriveDisks<typeof driveConfig> {}
}
