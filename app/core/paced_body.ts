import type { IncomingMessage } from 'node:http'

const MAX_BYTES = 128 * 1024 * 1024

export class AnswerTooLarge extends Error {}

/**
 * A body that is taken off the network only while somebody waits for it: between two reads the kernel keeps what arrives.
 *
 * A model sends a small chunk per token. Who shows text every 250 ms reads twelve of them at once, for the price of one.
 * Errors: `read` throws what ended the connection, after everything that came before it was given.
 */
export class PacedBody {
  #chunks: Buffer[] = []
  #bytes = 0
  #failure: Error | null = null
  #isOver = false
  #wake: (() => void) | null = null
  #isWaking = false

  constructor(
    private readonly answer: IncomingMessage,
    private readonly maxBytes = MAX_BYTES
  ) {
    answer.on('data', (chunk: Buffer) => this.#take(chunk))
    answer.on('error', (error) => (this.#failure ??= error))
    answer.on('end', () => this.#end())
    answer.on('close', () => this.#end())
  }

  /** What has arrived since the last call, or the next that arrives; null at the end. */
  async read(): Promise<Buffer | null> {
    // More than once: the first bytes may be here before anybody waits for them.
    while (this.#chunks.length === 0 && !this.#isOver) {
      const arrived = new Promise<void>((resolve) => (this.#wake = resolve))
      this.answer.socket.resume()
      await arrived
    }
    const chunks = this.#chunks
    this.#chunks = []
    if (chunks.length > 0) return chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks)
    if (this.#failure) throw this.#failure
    return null
  }

  /** At most so many bytes as text, for the words of a refusal; the rest is never read. */
  async readText(maxBytes: number): Promise<string> {
    let text = Buffer.alloc(0)
    for (let next = await this.read(); next; next = await this.read()) {
      text = Buffer.concat([text, next])
      if (text.byteLength >= maxBytes) break
    }
    this.close()
    return text.toString('utf8', 0, maxBytes)
  }

  /** Ends the connection, unless the body has come to its end: then it serves the next request. */
  close(): void {
    if (!this.answer.complete) this.answer.destroy()
  }

  #take(chunk: Buffer) {
    this.#chunks.push(chunk)
    this.#bytes += chunk.byteLength
    if (this.#bytes > this.maxBytes) {
      this.#failure ??= new AnswerTooLarge()
      this.answer.destroy()
    }
    if (this.#isWaking) return
    this.#isWaking = true
    // After whatever else this turn of the loop reads from this socket and from those of other answers.
    setImmediate(() => {
      this.#isWaking = false
      if (!this.#isOver) this.answer.socket.pause()
      this.#awake()
    })
  }

  #end() {
    this.#isOver = true
    if (!this.#isWaking) this.#awake()
  }

  #awake() {
    this.#wake?.()
    this.#wake = null
  }
}
