import { Observed } from '~/sync/observed'
import { dropStored, readStored, writeStored } from '~/sync/page_storage'

/** That the server was restored, and how much of this browser's is sent again; said until the person has read it. */
export class RestoredNotice {
  /** Null: nothing to say. */
  readonly resent: Observed<number | null>
  readonly #key: string

  constructor(storeId: string) {
    this.#key = `kamba-restored:${storeId}`
    this.resent = new Observed(readStored<number>(this.#key))
  }

  say(resent: number) {
    writeStored(this.#key, resent)
    this.resent.set(resent)
  }

  close = () => {
    dropStored(this.#key)
    this.resent.set(null)
  }
}
