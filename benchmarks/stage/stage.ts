import { once } from 'node:events'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { forkBaseline } from '#benchmarks/stage/child_server'
import { COLLECTS_ON_SIGNAL } from '#benchmarks/stage/process_figures'
import { startRedis } from '#benchmarks/stage/redis'
import { SlowLink } from '#benchmarks/stage/slow_link'
import { TestBrowser } from '#tests/browser/chromium'
import { ProductionServer } from '#tests/production_server'

/** `quick` only tries every part; its figures mean nothing. */
export type Size = 'quick' | 'short' | 'full'

type Stoppable = { stop(): Promise<unknown> }
type Memory = { collectsOnSignal?: boolean }

/** What a row needs around it. Everything that was started here ends with `stop`, whatever happened; servers may be ended before. */
export class Stage {
  readonly #started: Stoppable[] = []
  #model: Promise<{ url: string }> | undefined

  constructor(readonly size: Size) {}

  /** The amount for this run. */
  pick(full: number, short: number, quick: number) {
    return { full, short, quick }[this.size]
  }

  /** The production build with data of its own and the double as its only further provider. */
  async kamba({ collectsOnSignal }: Memory = {}) {
    const server = this.#keep(
      await ProductionServer.start({
        nodeArgs: collectsOnSignal ? COLLECTS_ON_SIGNAL : [],
        env: {
          KAMBA_OPENAI_BASE_URL: (await this.#startModel()).url,
          KAMBA_OPENAI_KEY: 'none',
          KAMBA_OPENAI_MODELS: 'm',
        },
      })
    )
    return {
      server,
      url: server.url,
      pid: server.pid,
      eventlogFile: join(server.folder, 'eventlog.sqlite'),
      stop: () => server.stop(),
    }
  }

  /** AI SDK `streamText` over SSE. */
  async sse({ collectsOnSignal }: Memory = {}) {
    const env = { MODEL_URL: (await this.#startModel()).url }
    return this.#keep(
      await forkBaseline('sse_server', env, collectsOnSignal ? COLLECTS_ON_SIGNAL : [])
    )
  }

  /** AI SDK with resumable-stream on a Redis; null where redis-server is not installed. */
  async resumable() {
    const redis = await startRedis()
    if (!redis) return null
    this.#keep(redis)
    const env = { MODEL_URL: (await this.#startModel()).url, REDIS_URL: redis.url }
    return { ...this.#keep(await forkBaseline('resumable_server', env)), redisPid: redis.pid }
  }

  async bareSockets() {
    return this.#keep(await forkBaseline('socket_server', {}, COLLECTS_ON_SIGNAL))
  }

  async slowLink(targetUrl: string, bitsPerSecond: number, latencyMs: number) {
    return this.#keep(await SlowLink.listen(targetUrl, bitsPerSecond, latencyMs))
  }

  /** A browser with an empty profile, or with the session of a guest. */
  async browser(
    session?: { cookie: string; url: string },
    options?: Parameters<typeof TestBrowser.launch>[0]
  ) {
    const browser = await TestBrowser.launch({
      reducedMotion: 'no-preference',
      onDisk: true,
      ...options,
    })
    this.#keep({ stop: () => browser.close() })
    if (session) await browser.context.addCookies(cookiesOf(session))
    return browser
  }

  /** For a browser that was opened again: the stage closes it, too. */
  keepBrowser(browser: TestBrowser) {
    this.#keep({ stop: () => browser.close() })
    return browser
  }

  async stop() {
    for (const part of this.#started.splice(0).toReversed()) {
      await part.stop().catch((error: unknown) => console.error('not ended:', error))
    }
  }

  #keep<Part extends Stoppable>(part: Part): Part {
    this.#started.push(part)
    return part
  }

  #startModel() {
    this.#model ??= (async () => {
      const worker = new Worker(new URL('./model_double.ts', import.meta.url))
      this.#keep({ stop: () => worker.terminate() })
      const [port] = (await once(worker, 'message')) as [number]
      return { url: `http://127.0.0.1:${port}/v1` }
    })()
    return this.#model
  }
}

const cookiesOf = ({ cookie, url }: { cookie: string; url: string }) =>
  cookie.split('; ').map((pair) => {
    const at = pair.indexOf('=')
    return { name: pair.slice(0, at), value: pair.slice(at + 1), url }
  })
