import { BaseCommand } from '@adonisjs/core/ace'
import type { CommandOptions } from '@adonisjs/core/types/ace'

export default class KeysRotate extends BaseCommand {
  static override commandName = 'keys:rotate'
  static override description =
    'Encrypt the keys that people have brought with the newest of BYOK_KEYS'
  static override help = [
    'To change the key: put a new one in front of the others in BYOK_KEYS, restart all servers and workers,',
    'run this, and take the old one away. Servers may run; running it again does no harm.',
    '',
    'Exit code: 0 all are encrypted with the newest, 1 some cannot be read by any of BYOK_KEYS.',
    '',
    '{{ binaryName }} keys:rotate',
  ]
  static override options: CommandOptions = { startApp: true }

  override async run() {
    const { rotateKeys } = await import('#app/llm/keys/rotate_keys')
    const { sealed, unreadable } = await rotateKeys()
    this.logger.log(
      `${sealed} ${sealed === 1 ? 'key is' : 'keys are'} encrypted with the newest of BYOK_KEYS`
    )
    if (unreadable.length === 0) return
    this.exitCode = 1
    this.logger.error(
      `${unreadable.length} cannot be read by any of them, and stay as they are: ${unreadable.join(', ')}`
    )
  }
}
