import { defineConfig, services } from '@adonisjs/drive'
import { data } from '#config/data'
import env from '#start/env'

const disk = env.get('DRIVE_DISK') ?? 'fs'
const bucket = env.get('R2_BUCKET')
const endpoint = env.get('R2_ENDPOINT')
const key = env.get('R2_KEY')
const secret = env.get('R2_SECRET')

if (disk === 'r2' && !(bucket && endpoint && key && secret))
  throw new Error('DRIVE_DISK=r2 needs R2_ENDPOINT, R2_BUCKET, R2_KEY and R2_SECRET')

/** What Cloudflare R2 and others that speak S3 want to be told, and Amazon does not mind. */
export const s3Options = {
  region: 'auto',
  forcePathStyle: true,
  visibility: 'private',
  supportsACL: false,
  // By default the client adds sums in a way that servers other than Amazon's refuse, or write into the file (seen).
  requestChecksumCalculation: 'WHEN_REQUIRED',
  responseChecksumValidation: 'WHEN_REQUIRED',
} as const

/** Where the bytes of files lie. Never served by the drive itself: app/files/files_controller.ts asks first whose they are. */
const driveConfig = defineConfig({
  default: disk,
  services: {
    fs: services.fs({
      location: data.fileFolder,
      visibility: 'private',
      serveFiles: false,
    }),
    r2: services.s3({
      ...s3Options,
      endpoint: endpoint ?? 'http://127.0.0.1',
      bucket: bucket ?? '',
      region: env.get('R2_REGION') ?? 'auto',
      credentials: {
        accessKeyId: key?.release() ?? '',
        secretAccessKey: secret?.release() ?? '',
      },
    }),
  },
})

export default driveConfig

/** Of the disk on this machine; null when files are elsewhere. */
export const fileFolder = disk === 'fs' ? data.fileFolder : null

declare module '@adonisjs/drive/types' {
  export interface DriveDisks extends InferDriveDisks<typeof driveConfig> {}
}
