type Limits = {
  /** Time until the head of the answer is there. */
  answerWithinMs: number
  /** Of the body after decompression, so that a gzip bomb counts what it unfolds to. */
  maxBytes: number
  /** Longest run without a line feed: a stream's parser keeps an unfinished line in memory (attack R04: one line of 100 MB). */
  maxLineBytes: number
  /** Of the body of a refusal; nobody reads more of it. */
  maxErrorBytes: number
}

const DEFAULTS: Limits = {
  answerWithinMs: 120_000,
  maxBytes: 128 * 1024 * 1024,
  maxLineBytes: 1024 * 1024,
  maxErrorBytes: 64 * 1024,
}

/**
 * The only `fetch` of the server. An answer from outside is hostile until bounded: without these caps it can hold a socket for
 * ever, fill the memory, or send us and our key elsewhere by a redirect (`x-api-key` is forwarded across origins, measured).
 *
 * Private addresses are allowed: today every URL is the operator's own configuration, and a model on the same machine is
 * the usual case. A URL that a person or a model can choose must not come here before addresses are checked at connect.
 */
export function createSafeFetch(limits: Partial<Limits> = {}): typeof globalThis.fetch {
  const { answerWithinMs, maxBytes, maxLineBytes, maxErrorBytes } = { ...DEFAULTS, ...limits }
  return async (input, init) => {
    const slow = new AbortController()
    const timer = setTimeout(() => slow.abort(new AnswerTooLate()), answerWithinMs)
    const signal = init?.signal ? AbortSignal.any([init.signal, slow.signal]) : slow.signal
    try {
      const answer = await fetch(input, { ...init, redirect: 'error', signal })
      const most = answer.ok ? maxBytes : maxErrorBytes
      const body = answer.body?.pipeThrough(capped(most, maxLineBytes)) ?? null
      const { status, statusText, headers } = answer
      return new Response(body, { status, statusText, headers })
    } finally {
      clearTimeout(timer)
    }
  }
}

class AnswerTooLate extends Error {}
class AnswerTooLarge extends Error {}

const LINE_FEED = 0x0a

function capped(maxBytes: number, maxLineBytes: number) {
  let bytes = 0
  let lineBytes = 0
  return new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      bytes += chunk.byteLength
      const lastFeed = chunk.lastIndexOf(LINE_FEED)
      lineBytes = lastFeed < 0 ? lineBytes + chunk.byteLength : chunk.byteLength - lastFeed - 1
      if (bytes > maxBytes || lineBytes > maxLineBytes) {
        controller.error(new AnswerTooLarge())
      } else {
        controller.enqueue(chunk)
      }
    },
  })
}
