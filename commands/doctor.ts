import { BaseCommand, flags } from '@adonisjs/core/ace'
import type { CommandOptions } from '@adonisjs/core/types/ace'
import type { Finding } from '#app/core/doctor/finding'

const MARKS = { ok: 'ok  ', warn: 'warn', fail: 'FAIL' } as const

export default class Doctor extends BaseCommand {
  static override commandName = 'doctor'
  static override description = 'Check everything that kamba needs, and say what to do'
  static override help = [
    'Looks at Node, SQLite, the data folder, the environment, the port, the event log and the worker.',
    'Changes nothing; the server may run.',
    '',
    'Exit code: 0 all is well or only warnings, 1 something does not work.',
    '',
    '{{ binaryName }} doctor --json',
  ]
  static override options: CommandOptions = { startApp: true }

  @flags.boolean({ description: 'Print the findings as JSON' })
  declare json: boolean

  override async run() {
    const findings = await this.#examine()
    const failed = findings.filter(({ status }) => status === 'fail').length
    if (failed > 0) this.exitCode = 1
    if (this.json)
      return process.stdout.write(`${JSON.stringify({ ok: failed === 0, findings })}\n`)
    for (const { name, status, found, remedy } of findings) {
      this.logger.log(`${MARKS[status]}  ${name}: ${found}`)
      if (remedy) this.logger.log(`      ${remedy}`)
    }
    this.logger.log(failed === 0 ? 'kamba has what it needs.' : `${failed} to put right.`)
  }

  /** Imported here: what ace lists without running must not open databases. */
  async #examine(): Promise<Finding[]> {
    const { nodeFinding, sqliteFindings } = await import('#app/core/doctor/runtime_findings')
    const { fileFindings } = await import('#app/core/doctor/file_findings')
    const { envFindings } = await import('#app/core/doctor/env_findings')
    const { addressFinding } = await import('#app/core/doctor/address_finding')
    const { healthFindings } = await import('#app/core/doctor/health_findings')
    const { Health } = await import('#app/core/health')
    const { address } = await import('#config/address')
    const { data } = await import('#config/data')
    const { default: env } = await import('#start/env')
    const health = await this.app.container.make(Health)
    return [
      nodeFinding(),
      ...sqliteFindings(),
      ...(await fileFindings(data.folder, `${process.env.ENV_PATH ?? this.app.makePath()}/.env`)),
      ...envFindings({
        appKey: env.get('APP_KEY').release(),
        byokKeys: env.get('BYOK_KEYS')?.release(),
        appUrl: env.get('APP_URL'),
        host: env.get('HOST'),
        openaiBaseUrl: env.get('KAMBA_OPENAI_BASE_URL'),
        openaiModels: env.get('KAMBA_OPENAI_MODELS'),
      }),
      await addressFinding(env.get('HOST') ?? '127.0.0.1', address.port),
      ...healthFindings(await health.report()),
    ]
  }
}
