import type { Usage } from '#shared/events/reply_events'
import type { ReplyRun, SentContext } from '#shared/events/reply_run'

const NOTHING_KNOWN: Usage = { inputTokens: null, outputTokens: null }

/**
 * What the work on one reply took: times, and tokens as the provider counts them.
 *
 * Of the process that ends the reply alone. Nobody knows how long a worker that died had waited for the first text, so that a reply
 * which went on after it has no times.
 */
export class RunRecord {
  usage: Usage = NOTHING_KNOWN
  via: string | undefined
  sent: SentContext | undefined
  /** Anything that a person could see, of whatever kind, was added since the first request. */
  hasShown = false
  /** Began with another process. */
  isResumed = false
  #askedAt: number | null = null
  #firstAt: number | null = null

  get hasAsked() {
    return this.#askedAt !== null
  }

  /** A request is made. The waits before another one that nobody saw anything of are not the model's time. */
  asks() {
    if (!this.hasShown) this.#askedAt = performance.now()
  }

  showsText() {
    this.hasShown = true
    this.#firstAt ??= performance.now()
  }

  /** Steps of one reply are counted together. */
  addUsage(usage: Usage) {
    const names = ['cachedTokens', 'reasoningTokens', 'costMicros'] as const
    const more = names.map((name) => [name, sum(this.usage[name], usage[name])] as const)
    this.usage = {
      inputTokens: sum(this.usage.inputTokens, usage.inputTokens) ?? null,
      outputTokens: sum(this.usage.outputTokens, usage.outputTokens) ?? null,
      ...Object.fromEntries(more.filter(([, value]) => value !== undefined)),
    }
  }

  /** Nothing of it before anything was asked. Leaves out what is not known, since every reply keeps it. */
  toFinal(): { usage: Usage; run?: ReplyRun; at: number } {
    const { usage, via, sent, isResumed } = this
    const since = isResumed ? null : this.#askedAt
    const run: ReplyRun = {
      ...(via !== undefined && { via }),
      ...(since !== null &&
        this.#firstAt !== null && { firstTextMs: Math.round(this.#firstAt - since) }),
      ...(since !== null && { totalMs: Math.round(performance.now() - since) }),
      ...(sent && { sent }),
    }
    const at = Date.now()
    return Object.keys(run).length > 0 ? { usage, run, at } : { usage, at }
  }
}

const sum = (one: number | null | undefined, other: number | null | undefined) =>
  one === null || one === undefined ? other : one + (other ?? 0)
