import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, openSync, rmSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

const root = join(import.meta.dirname, '..')
const START_TIMEOUT_MS = 20_000

export async function freePort() {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const { port } = probe.address() as AddressInfo
  probe.close()
  return port
}

type Options = {
  port?: number
  /** Further variables, for example `{ WORKER: 'external' }`. */
  env?: Record<string, string>
  /** For Node, before the script: `--import` of a module that wraps what the build has loaded. */
  nodeArgs?: readonly string[]
  /** A program that starts Node and goes out of the way, as `strace -D` does: signals must reach the server itself. */
  under?: readonly string[]
  /** A file that takes what the server writes to its log, instead of our own output. */
  logFile?: string
}

/**
 * The production build in a process of its own, with a port and a data folder of its own: no Vite, and it can be killed.
 * Needs `node ace build` first.
 */
export class ProductionServer {
  readonly url: string
  readonly folder: string
  #child: ChildProcess | undefined
  #build = join(root, 'build')

  private constructor(private readonly options: Options & { port: number }) {
    mkdirSync(join(root, 'tmp'), { recursive: true })
    this.folder = mkdtempSync(join(root, 'tmp', 'production-'))
    this.url = `http://127.0.0.1:${options.port}`
  }

  static async start(options: Options = {}) {
    const server = new ProductionServer({ port: await freePort(), ...options })
    server.ace('migration:run', '--force', '--no-schema-generate')
    await server.start()
    return server
  }

  /** From the next start on. */
  useBuild(folder: string) {
    this.#build = folder
  }

  get pid(): number {
    return this.#child!.pid!
  }

  get isRunning(): boolean {
    const child = this.#child
    return child !== undefined && child.exitCode === null && child.signalCode === null
  }

  /** Runs an operator's command on this server's data; throws when it fails. */
  ace(...command: string[]) {
    return execFileSync(process.execPath, ['ace.js', ...command], {
      cwd: this.#build,
      env: this.#env(),
      encoding: 'utf8',
    })
  }

  /** An operator's command that goes on, for example a worker; its output joins ours. */
  spawnAce(...command: string[]): ChildProcess {
    return spawn(process.execPath, [...(this.options.nodeArgs ?? []), 'ace.js', ...command], {
      cwd: this.#build,
      env: this.#env(),
      stdio: ['ignore', 'ignore', 'inherit'],
    })
  }

  /** `env`: further variables of this process alone. */
  async start(env: Record<string, string> = {}) {
    const { under = [], nodeArgs = [], logFile } = this.options
    const output = logFile === undefined ? 'inherit' : openSync(logFile, 'a')
    const [program, ...args] = [...under, process.execPath, ...nodeArgs, 'bin/server.js']
    const child = spawn(program!, args, {
      cwd: this.#build,
      env: { ...this.#env(), ...env },
      stdio: ['ignore', output, output],
    })
    this.#child = child
    for (let waited = 0; waited < START_TIMEOUT_MS; waited += 50) {
      if (child.exitCode !== null) throw new Error(`build/bin/server.js ended: ${child.exitCode}`)
      if (await this.#answers()) return
      await sleep(50)
    }
    throw new Error(`the production server did not answer within ${START_TIMEOUT_MS} ms`)
  }

  /** Ends the process; its data stay. */
  async end(signal: NodeJS.Signals = 'SIGTERM') {
    const child = this.#child
    if (!child || child.exitCode !== null || child.signalCode !== null) return
    const exit = once(child, 'exit')
    child.kill(signal)
    await exit
  }

  async restart(signal: NodeJS.Signals = 'SIGKILL') {
    await this.end(signal)
    await this.start()
  }

  /** Ends the process and removes its data. */
  async stop() {
    await this.end()
    this.remove()
  }

  /** Removes the data of a process that has ended. */
  remove() {
    rmSync(this.folder, { recursive: true, force: true })
  }

  #answers() {
    return fetch(`${this.url}/health`).then(
      (answer) => answer.status < 600,
      () => false
    )
  }

  #env(): NodeJS.ProcessEnv {
    const { NODE_OPTIONS: _, ...inherited } = process.env
    return {
      ...inherited,
      NODE_ENV: 'production',
      ENV_PATH: root,
      APP_KEY: process.env.APP_KEY ?? 'the-key-of-a-production-server-in-tests',
      HOST: '127.0.0.1',
      PORT: String(this.options.port),
      APP_URL: this.url,
      DATA_DIR: this.folder,
      LOG_LEVEL: 'warn',
      RATE_LIMITS: 'off',
      // One request more than a test or a measurement has asked for.
      AUTO_TITLES: 'off',
      ...this.options.env,
    }
  }
}
