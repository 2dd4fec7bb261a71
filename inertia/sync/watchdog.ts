import { headOf, type LocalStore } from '~/sync/local_store'
import type { LeaderState } from '~/sync/leader_probe'
import { databaseLock, sharedWorkerLock } from '~/sync/lock_names'
import { patience, reloadPage } from '~/sync/page_reload'
import type { StorageMode } from '~/sync/storage_mode'

const TICK_MS = 1_000
/** Nobody answers and no leader worker lives. */
const DEAD_MS = 5_000
/** A leader lives but is busy: a rebuild, a large page. */
const BUSY_MS = 30_000
/** The leader answers, but this tab does not get its events. */
const BEHIND_MS = 10_000

/**
 * Fault 17: a crashed renderer takes the shared worker with it, and nothing reconnects (3 of 3). Last line of defence of a tab:
 * it reloads itself when nothing answers any more. Offline never counts, since the questions stay inside the browser.
 * Only time counts in which the tab is visible and its timers are punctual (sleep, a debugger, an overloaded machine begin at 0).
 */
export class Watchdog {
  #waitedMs = 0
  #behindMs = 0
  #lastHead = -1
  #lastTick = performance.now()
  #store: LocalStore | undefined

  constructor(private readonly storeId: string) {
    setInterval(() => void this.#tick(), TICK_MS)
  }

  /** Something moves: the boot tells its progress. */
  touch = () => void (this.#waitedMs = 0)

  attach(store: LocalStore, { kind }: StorageMode) {
    this.#store = store
    this.touch()
    if (kind !== 'shared') return // its leader is a worker of this page, and ends with it
    // LiveStore's shared worker holds it for life: when it is granted, the worker is gone.
    void navigator.locks
      .request(sharedWorkerLock(this.storeId), { mode: 'shared' }, () =>
        reloadPage('its shared worker is gone', 'crash')
      )
      .catch(() => {}) // stolen by the next shared worker, while the page is on its way out
  }

  leaderAnswered({ head }: LeaderState) {
    this.touch()
    if (!this.#store) return
    const own = headOf(this.#store)
    this.#behindMs = head > own && own === this.#lastHead ? this.#behindMs + TICK_MS : 0
    this.#lastHead = own
  }

  async #tick() {
    const now = performance.now()
    const late = now - this.#lastTick > 2.5 * TICK_MS
    this.#lastTick = now
    if (late || document.visibilityState !== 'visible') {
      this.#waitedMs = this.#behindMs = 0
      return
    }
    this.#waitedMs += TICK_MS
    if (this.#behindMs > BEHIND_MS * patience()) return reloadPage('it no longer gets events')
    if (this.#waitedMs <= DEAD_MS * patience()) return
    const alive = await this.#leaderLives()
    if (this.#waitedMs > (alive ? BUSY_MS : DEAD_MS) * patience()) {
      reloadPage(alive ? 'its leader does not answer' : 'it has no leader')
    }
  }

  async #leaderLives() {
    const { held = [] } = await navigator.locks.query()
    return held.some(({ name }) => name === databaseLock(this.storeId))
  }
}
