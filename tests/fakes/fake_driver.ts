import { once } from 'node:events'
import { gather } from '#app/llm/drivers/gather'
import type { ModelDriver, ModelRequest, ReplyDelta } from '#app/llm/driver'

type Answer = (request: ModelRequest, signal: AbortSignal) => AsyncIterable<ReplyDelta>

/** A provider that does what a test says, call by call; the last answer serves all further calls. It never resumes. */
export class FakeDriver implements ModelDriver {
  readonly provider = 'Fake'
  readonly requests: ModelRequest[] = []
  readonly #answers: Answer[]

  constructor(...answers: Answer[]) {
    this.#answers = answers
  }

  canResume() {
    return false
  }

  stream(request: ModelRequest, signal: AbortSignal) {
    this.requests.push(request)
    const answer = this.#answers[Math.min(this.requests.length, this.#answers.length) - 1]!
    return gather(answer(request, signal))
  }
}

export const say = (...texts: string[]): Answer =>
  async function* () {
    for (const text of texts) yield { type: 'text', text }
  }

/** Says it, then nothing, until it is aborted. */
export const sayAndWait = (...texts: string[]): Answer =>
  async function* (_request, signal) {
    for (const text of texts) yield { type: 'text', text }
    if (!signal.aborted) await once(signal, 'abort')
    signal.throwIfAborted()
  }

export const failWith = (error: unknown, ...texts: string[]): Answer =>
  async function* () {
    for (const text of texts) yield { type: 'text', text }
    throw error
  }

/** Says it, and ends when `end` is called. */
export function hold(...texts: string[]): { play: Answer; end: () => void } {
  const ended = Promise.withResolvers<void>()
  const play: Answer = async function* (_request, signal) {
    for (const text of texts) yield { type: 'text', text }
    if (!signal.aborted) await Promise.race([ended.promise, once(signal, 'abort')])
    signal.throwIfAborted()
  }
  return { play, end: ended.resolve }
}
