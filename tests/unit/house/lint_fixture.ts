import { execFile } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import app from '@adonisjs/core/services/app'

const CONFIGURATION = [
  'oxlint.config.ts',
  'tools/oxlint_local.mjs',
  'package.json',
  'tsconfig.json',
  'tsconfig.inertia.json',
  'inertia/tsconfig.json',
]

type Finding = { code: string; filename: string; message: string }

/**
 * A small checkout with the real lint configuration and planted files; outside of the repository, whose .gitignore hides tmp/.
 * node_modules is needed: without it oxlint resolves nothing and finds no cycle.
 */
export class LintFixture {
  readonly #folder = mkdtempSync(join(tmpdir(), 'kamba-lint-'))

  constructor() {
    for (const file of CONFIGURATION)
      this.#place(file, () => cpSync(app.makePath(file), this.#path(file)))
    symlinkSync(app.makePath('node_modules'), this.#path('node_modules'))
    writeFileSync(this.#path('.gitignore'), 'node_modules\n')
  }

  #path = (file: string) => join(this.#folder, file)

  #place(file: string, write: () => void) {
    mkdirSync(dirname(this.#path(file)), { recursive: true })
    write()
  }

  plant(files: Record<string, string>) {
    for (const [file, text] of Object.entries(files))
      this.#place(file, () => writeFileSync(this.#path(file), `${text}\n`))
  }

  /** The rules that fired, by planted file. */
  async run(): Promise<Record<string, string[]>> {
    const args = [app.makePath('node_modules/oxlint/bin/oxlint'), '--type-aware', '--format=json']
    const output = await new Promise<string>((resolve) =>
      execFile(process.execPath, args, { cwd: this.#folder }, (_error, stdout) => resolve(stdout))
    )
    const { diagnostics } = JSON.parse(output) as { diagnostics: Finding[] }
    const found: Record<string, string[]> = {}
    for (const { filename, code } of diagnostics) (found[filename] ??= []).push(code)
    return found
  }

  remove() {
    rmSync(this.#folder, { recursive: true, force: true })
  }
}
