import { AddressRefused, type OutboundGuard } from '#app/core/outbound_guard'

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
 * With a `guard` the address is hostile, too: a person chose it (config/outbound.ts). Without one it is the operator's own, which
 * may be private: a model on the same machine is the usual case.
 * Errors: `AddressRefused`; else what the network throws.
 */
export function createSafeFetch(
  limits: Partial<Limits> = {},
  guard?: OutboundGuard
): typeof globalThis.fetch {
  const { answerWithinMs, maxBytes, maxLineBytes, maxErrorBytes } = { ...DEFAULTS, ...limits }
  const send = guard ? guardedFetch(guard) : fetch
  return async (input, init) => {
    const slow = new AbortController()
    const timer = setTimeout(() => slow.abort(new AnswerTooLate()), answerWithinMs)
    const signal = init?.signal ? AbortSignal.any([init.signal, slow.signal]) : slow.signal
    try {
      const answer = await send(input, { ...init, redirect: 'error', signal })
      const most = answer.ok ? maxBytes : maxErrorBytes
      const body = answer.body?.pipeThrough(capped(most, maxLineBytes)) ?? null
      const { status, statusText, headers } = answer
      return new Response(body, { status, statusText, headers })
    } finally {
      clearTimeout(timer)
    }
  }
}

/** By undici's own `fetch`, loaded when it is needed: Node's takes no connections of another version's making. */
function guardedFetch(guard: OutboundGuard): typeof globalThis.fetch {
  return async (input, init) => {
    const address = input instanceof Request ? input.url : input
    const dispatcher = await guard.admit(address).dispatcher()
    const { fetch: fetchBy } = await import('undici')
    const options = { ...(init as object), redirect: 'manual', dispatcher } as const
    const answer = await fetchBy(String(address), options).catch((error: unknown) => {
      const cause = (error as Error).cause
      throw cause instanceof AddressRefused ? cause : error
    })
    if (answer.status < 300 || answer.status >= 400) return answer as unknown as Response
    await answer.body?.cancel()
    throw new AddressRefused('redirect')
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
