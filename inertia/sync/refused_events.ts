import { t } from '~/language/t'
import { Observed } from '~/sync/observed'
import { dropStored, readStored, storedKeys, writeStored } from '~/sync/page_storage'
import { eventKey, type QueuedEvent } from '~/sync/queued_event'

/** What the server will not take, and its reason in its own words. */
export type RefusedEvent = { readonly event: QueuedEvent; readonly why: string }

/**
 * Events of this device that the server has refused for good: no longer in the log of any device, kept for the person until they
 * decide. In localStorage, one entry per event, shared by all tabs.
 */
export class RefusedEvents {
  readonly list = new Observed<readonly RefusedEvent[]>([])
  readonly #prefix: string

  constructor(storeId: string) {
    this.#prefix = `kamba-refused:${storeId}:`
    this.#read()
    addEventListener('storage', ({ key }) => {
      if (key === null || key.startsWith(this.#prefix)) this.#read()
    })
  }

  keep(refused: RefusedEvent) {
    const key = eventKey(refused.event)
    if (this.list.get().some(({ event }) => eventKey(event) === key)) return
    writeStored(this.#prefix + key, refused)
    // not read back: where storage is switched off the tab's memory must do
    this.list.set([...this.list.get(), refused])
  }

  /** This page is older than what it was given. */
  keepUnread(event: QueuedEvent) {
    this.keep({ event, why: t('This version of the page cannot read it') })
  }

  discard({ event }: RefusedEvent) {
    const key = eventKey(event)
    dropStored(this.#prefix + key)
    this.list.set(this.list.get().filter((other) => eventKey(other.event) !== key))
  }

  #read() {
    const stored = storedKeys(this.#prefix).map((key) => readStored<RefusedEvent>(key))
    this.list.set(stored.filter((refused) => refused !== null))
  }
}
