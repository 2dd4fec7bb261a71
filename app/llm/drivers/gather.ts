import { addDelta, hasText, type ReplyDelta } from '#app/llm/driver'

/** A source that runs away from its reader waits from here on. */
const MAX_WAITING_CHARS = 64 * 1024

/** Makes batches of deltas that come one by one: each holds what has come since the last one was asked for. */
export async function* gather(
  deltas: AsyncIterable<ReplyDelta>
): AsyncGenerator<readonly ReplyDelta[]> {
  const gathering = new Gathering()
  void gathering.follow(deltas)
  try {
    for (let batch = await gathering.next(); batch; batch = await gathering.next()) yield batch
  } finally {
    gathering.close()
  }
}

class Gathering {
  #batch: ReplyDelta[] = []
  #chars = 0
  #failure: { error: unknown } | null = null
  #isOver = false
  #isClosed = false
  #arrived = () => {}
  #taken = () => {}

  async follow(deltas: AsyncIterable<ReplyDelta>) {
    try {
      for await (const delta of deltas) {
        if (this.#isClosed) break
        this.#add(delta)
        if (this.#chars > MAX_WAITING_CHARS)
          await new Promise<void>((resolve) => (this.#taken = resolve))
      }
    } catch (error) {
      this.#failure = { error }
    }
    this.#isOver = true
    this.#arrived()
  }

  /** Null at the end. Throws what the source threw, after everything that came before it. */
  async next(): Promise<readonly ReplyDelta[] | null> {
    if (this.#batch.length === 0 && !this.#isOver)
      await new Promise<void>((resolve) => (this.#arrived = resolve))
    const batch = this.#batch
    this.#batch = []
    this.#chars = 0
    this.#taken()
    if (batch.length > 0) return batch
    if (this.#failure) throw this.#failure.error
    return null
  }

  close() {
    this.#isClosed = true
    this.#taken()
  }

  #add(delta: ReplyDelta) {
    addDelta(this.#batch, delta)
    if (hasText(delta)) this.#chars += delta.text.length
    this.#arrived()
  }
}
