/** Keeps the appends of a store in the order of their calls, also when the first of them has to wait for the end of a hold. */
export class AppendTurns {
  readonly #last = new Map<string, Promise<unknown>>()

  async take<T>(storeId: string, work: () => Promise<T>): Promise<T> {
    const before = this.#last.get(storeId) ?? Promise.resolve()
    // What became of the one before is its author's business.
    const turn = before.then(work, work)
    this.#last.set(storeId, turn)
    try {
      return await turn
    } finally {
      if (this.#last.get(storeId) === turn) this.#last.delete(storeId)
    }
  }
}
