import type { Ephemerals } from '#app/sync/ephemerals'
import type { Outbox } from '#app/sync/outbox'
import { MAX_TELL_BYTES } from '#shared/limits'
import type { ListenMessage } from '#shared/sync/listen_message'
import type { TellMessage } from '#shared/sync/tell_message'

let connections = 0

/** What one connection tells the others of its store, and hears from them, until it ends. */
export class EphemeralVoice {
  readonly id = String(++connections)
  #end: (() => void) | null = null

  constructor(
    private readonly ephemerals: Ephemerals,
    private readonly storeId: string,
    private readonly outbox: Outbox
  ) {}

  take(frame: TellMessage | ListenMessage, bytes: number): void {
    if (frame.type === 'listen') return this.#listen()
    if (bytes <= MAX_TELL_BYTES)
      this.ephemerals.tell(this.storeId, this, frame.key, frame.ephemeral)
  }

  end(): void {
    this.#end?.()
    this.ephemerals.silence(this.storeId, this)
  }

  #listen() {
    this.#end ??= this.ephemerals.listen(this.storeId, this, (told) => this.outbox.sendIfFree(told))
  }
}
