import { asStorageError, StorageError } from '#app/sync/storage_errors'

export type TroubleLog = Record<'info' | 'warn', (details: object, message: string) => void>

/** Tells the operator when the log can not be written, once, and when it can be again: requests come by the hundred meanwhile. */
export class WriteTrouble {
  #since: number | null = null

  constructor(private readonly log: TroubleLog | null) {}

  failed(cause: unknown): void {
    const error = asStorageError(cause)
    if (this.#since !== null || !(error instanceof StorageError)) return
    this.#since = performance.now()
    this.log?.warn({ kind: error.kind }, 'the event log can not be written')
  }

  written(): void {
    if (this.#since === null) return
    const seconds = Math.round((performance.now() - this.#since) / 1_000)
    this.#since = null
    this.log?.info({ seconds }, 'the event log can be written again')
  }
}
