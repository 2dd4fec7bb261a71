import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { CHROMIUM_FLAGS, findChromium } from '#tests/browser/chromium'

type Answer = { id: number; result?: unknown; error?: { message: string } }

/**
 * Chromium as people have it: the tab behind is hidden and its timers are slow.
 * Playwright tells every tab that it has the focus, so that none is ever hidden; this one speaks the DevTools protocol itself.
 */
export class PlainBrowser {
  #calls = new Map<number, (answer: Answer) => void>()

  private constructor(
    private readonly socket: WebSocket,
    private readonly end: () => Promise<void>
  ) {
    socket.onmessage = ({ data }) => {
      const answer = JSON.parse(String(data)) as Answer
      this.#calls.get(answer.id)?.(answer)
    }
  }

  static async launch() {
    const parent = join(import.meta.dirname, '../../tmp')
    mkdirSync(parent, { recursive: true })
    const profile = mkdtempSync(join(parent, 'profile-'))
    const flags = ['--headless=new', '--remote-debugging-port=0', `--user-data-dir=${profile}`]
    const child = spawn(findChromium(), [...CHROMIUM_FLAGS, ...flags], {
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    const socket = new WebSocket(await addressIn(child.stderr))
    await new Promise((resolve) => (socket.onopen = resolve))
    return new PlainBrowser(socket, async () => {
      const exit = once(child, 'exit')
      child.kill()
      await exit
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
    })
  }

  async open(url: string) {
    const { targetId } = await this.send<{ targetId: string }>('Target.createTarget', { url })
    const { sessionId } = await this.send<{ sessionId: string }>('Target.attachToTarget', {
      targetId,
      flatten: true,
    })
    return new PlainTab(this, targetId, sessionId)
  }

  close() {
    this.socket.close()
    return this.end()
  }

  send<Result>(method: string, params: object, sessionId?: string): Promise<Result> {
    const id = this.#calls.size + 1
    return new Promise((resolve, reject) => {
      this.#calls.set(id, ({ result, error }) =>
        error ? reject(new Error(`${method}: ${error.message}`)) : resolve(result as Result)
      )
      this.socket.send(JSON.stringify({ id, method, params, sessionId }))
    })
  }
}

class PlainTab {
  constructor(
    private readonly browser: PlainBrowser,
    private readonly targetId: string,
    private readonly sessionId: string
  ) {}

  toFront = () => this.browser.send('Target.activateTarget', { targetId: this.targetId })

  async evaluate<Value>(expression: string) {
    const { result } = await this.browser.send<{ result: { value: Value } }>(
      'Runtime.evaluate',
      { expression, awaitPromise: true, returnByValue: true },
      this.sessionId
    )
    return result.value
  }

  /** Asks from outside: timers in a hidden tab are what is tested. */
  async until(expression: string, timeoutMs = 15_000) {
    const started = performance.now()
    // between two documents there is nothing to ask
    const ask = () => this.evaluate<boolean>(`Boolean(${expression})`).catch(() => false)
    while (!(await ask())) {
      if (performance.now() - started > timeoutMs) throw new Error(`Not in time: ${expression}`)
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  }
}

async function addressIn(output: NodeJS.ReadableStream) {
  for await (const line of createInterface(output)) {
    const address = /DevTools listening on (ws:\S+)/.exec(line)?.[1]
    if (address) return address
  }
  throw new Error('Chromium ended before it listened')
}
