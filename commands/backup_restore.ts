import { resolve } from 'node:path'
import { args, BaseCommand, flags } from '@adonisjs/core/ace'
import type { RestoreError } from '#app/backup/restore_backup'

export default class BackupRestore extends BaseCommand {
  static override commandName = 'backup:restore'
  static override description = 'Put a backup in the place of the data'
  static override help = [
    'End the server and its workers first. The archive is unpacked and checked before',
    'anything is touched. With --force, what is there now is moved into a folder',
    'before-restore-... beside the data, and never deleted.',
    '',
    'Browsers that know more than the backup are told so, and send again what the server',
    'has never confirmed. What was confirmed after the backup was made is not in it.',
    '',
    'Exit code: 0 the backup is in place, 1 nothing was changed.',
    '',
    '{{ binaryName }} backup:restore kamba.tar.gz --force',
  ]

  @args.string({ description: 'The archive that backup:create has made' })
  declare file: string

  @flags.boolean({ description: 'Move aside what the data folder holds now' })
  declare force: boolean

  override async run() {
    const { data } = await import('#config/data')
    const { default: env } = await import('#start/env')
    const { restoreBackup } = await import('#app/backup/restore_backup')
    const { keyMark } = await import('#app/backup/manifest')
    const file = resolve(process.env.INIT_CWD ?? process.cwd(), this.file)
    const outcome = await restoreBackup({ file, dataFolder: data.folder, force: this.force })
    if (!outcome.ok) {
      this.exitCode = 1
      return this.logger.error(sentenceFor(outcome.error))
    }
    const { manifest, kept } = outcome
    this.logger.success(`restored what was saved at ${manifest.createdAt}`)
    if (kept !== null) this.logger.info(`what was there before is in ${kept}`)
    if (manifest.keyMark !== keyMark(env.get('APP_KEY').release()))
      this.logger.warning(
        'The APP_KEY is another one than when this was saved: everybody is signed out. Put the old one into .env to change that.'
      )
  }
}

function sentenceFor(error: RestoreError): string {
  switch (error.kind) {
    case 'not_a_backup':
      return `This is no backup of kamba: ${error.detail}`
    case 'damaged':
      return `The backup is damaged: ${error.detail}`
    case 'too_new':
      return `The backup is of a newer kamba: ${error.detail}`
    case 'not_empty':
      return 'The data folder is not empty. With --force its contents are moved aside.'
    case 'in_use':
      return `A server or worker has ${error.detail} open. End it first.`
  }
}
