import { basename, dirname, join, resolve } from 'node:path'
import { BaseCommand, flags } from '@adonisjs/core/ace'

export default class BackupCreate extends BaseCommand {
  static override commandName = 'backup:create'
  static override description = 'Save all chats, people and files in one archive'
  static override help = [
    'Servers and workers may run: each database is copied as of one moment, the event',
    'log first, so that whatever it names is in the backup, too.',
    '',
    'The archive holds what people wrote: it is readable by its owner alone. It does',
    'not hold .env: keep that somewhere else, with its APP_KEY.',
    '',
    'Exit code: 0 the archive is whole and on disk, 1 there is none.',
    '',
    '{{ binaryName }} backup:create --to kamba.tar.gz',
  ]

  @flags.string({ description: 'The archive; by default in the folder backups beside the data' })
  declare to?: string

  override async run() {
    const { data } = await import('#config/data')
    const { default: env } = await import('#start/env')
    const { createBackup } = await import('#app/backup/create_backup')
    const { keyMark } = await import('#app/backup/manifest')
    const stamp = new Date().toISOString().replaceAll(/[:.]/g, '-')
    // Where the operator stood: npm runs us in build/.
    const to = this.to
      ? resolve(process.env.INIT_CWD ?? process.cwd(), this.to)
      : join(dirname(data.folder), 'backups', `kamba-${stamp}.tar.gz`)
    try {
      const { files } = await createBackup({
        dataFolder: data.folder,
        to,
        kamba: String(this.app.version ?? 'unknown'),
        keyMark: keyMark(env.get('APP_KEY').release()),
      })
      const bytes = files.reduce((sum, file) => sum + file.bytes, 0)
      this.logger.success(`${files.length} files, ${bytes} bytes saved in ${to}`)
    } catch (error) {
      this.exitCode = 1
      this.logger.error(`${basename(to)} was not made: ${(error as Error).message}`)
    }
  }
}
