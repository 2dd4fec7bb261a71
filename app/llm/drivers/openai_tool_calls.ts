import type { ReplyDelta } from '#app/llm/driver'
import { ProviderError } from '#app/llm/provider_errors'

type Call = { callId: string; name: string; input: string }

/** Attack R04: calls of tools without an end. */
const MAX_CALLS = 128
const MAX_INPUT_CHARS = 1024 * 1024

/**
 * Puts together the calls that come in pieces. They are told apart by `index`; Google's endpoint says 0 for all of them, so that
 * another id begins another call, and some send a whole call without an id.
 */
export class OpenaiToolCalls {
  #calls: Call[] = []
  readonly #open = new Map<unknown, Call>()
  #chars = 0

  add(pieces: unknown) {
    if (!Array.isArray(pieces)) return
    for (const piece of pieces as unknown[]) if (piece) this.#addPiece(piece as Piece)
  }

  /** All calls, whole now. */
  take(): ReplyDelta[] {
    const calls = this.#calls
    this.#calls = []
    this.#open.clear()
    return calls.map((call) => ({
      type: 'tool_call',
      ...call,
      input: call.input || '{}',
      byProvider: false,
    }))
  }

  #addPiece({ index = 0, id, function: called }: Piece) {
    const name = typeof called?.name === 'string' ? called.name : ''
    let call = this.#open.get(index)
    const isAnother = typeof id === 'string' && id !== '' && name !== '' && call?.callId !== id
    if (!call || isAnother) {
      if (name === '') return
      call = { callId: typeof id === 'string' && id ? id : crypto.randomUUID(), name, input: '' }
      this.#open.set(index, call)
      this.#calls.push(call)
    }
    const given = called?.arguments
    const input = typeof given === 'string' ? given : given ? JSON.stringify(given) : ''
    call.input += input
    this.#chars += input.length
    if (this.#calls.length > MAX_CALLS || this.#chars > MAX_INPUT_CHARS)
      throw new ProviderError('stream_cut')
  }
}

type Piece = {
  index?: unknown
  id?: unknown
  function?: { name?: unknown; arguments?: unknown } | null
}
