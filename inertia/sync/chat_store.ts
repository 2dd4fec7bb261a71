import { createStorePromise } from '@livestore/livestore'
import { withReactApi } from '@livestore/react'
import { Deferred, Effect, Exit, FiberId } from '@livestore/utils/effect'
import { unstable_batchedUpdates as batchUpdates } from 'react-dom'
import { decodeEvent } from '#shared/events/catalogue'
import { schema } from '#shared/schema'
import { type BootState, type Progress, rebuildingOf } from '~/sync/boot_state'
import { CommitQueue } from '~/sync/commit_queue'
import { eventKey, type QueuedEvent } from '~/sync/queued_event'
import { isSeeded, noteSeed, requestReset, resetIfRequested } from '~/sync/database_reset'
import { askToPersist } from '~/sync/device_storage'
import { looksDamaged } from '~/sync/damage_signs'
import { DeviceVoice } from '~/sync/device_voice'
import { keepHouse } from '~/sync/keep_house'
import { moveNotes } from '~/sync/former_stores'
import { setOwnStoreId } from '~/sync/local_stores'
import { askLeader, keysOf } from '~/sync/leader_probe'
import type { LocalStore } from '~/sync/local_store'
import { aloneLock } from '~/sync/lock_names'
import { memoryWish, wishForMemory } from '~/sync/memory_wish'
import { Observed } from '~/sync/observed'
import { reloadPage, reloadsGivenUp, reloadsSoFar } from '~/sync/page_reload'
import { chooseStorageMode, type MemoryReason, type StorageMode } from '~/sync/storage_mode'
import { channelName, openSyncChannel, type SyncSignal } from '~/sync/sync_channel'
import { SyncMonitor } from '~/sync/sync_monitor'
import { RestoredNotice } from '~/sync/restored_notice'
import { RefusedEvents } from '~/sync/refused_events'
import { UnsentEvents } from '~/sync/unsent_events'
import { takeWipeBack } from '~/sync/wiping'
import { storeAdapter } from '~/sync/store_adapter'
import { Watchdog } from '~/sync/watchdog'

/** So often may a boot fail before the tab does without its files. */
const FRUITLESS_RELOADS = 2

const isDocument = (name: string) => schema.eventsDefsMap.get(name)?.options.clientOnly === true

/** The store of one person in this tab, from the first byte to the last resort. Lives as long as the page. */
export class ChatStore {
  readonly boot = new Observed<BootState>({ stage: 'opening' })
  /** Null until it is chosen. */
  readonly storage = new Observed<StorageMode | null>(null)
  /** Of history that is being received or rebuilt, also after the store is ready; null when there is none. */
  readonly progress = new Observed<Progress | null>(null)
  /** Changes that other people have left in this browser and never sent. */
  readonly othersWaiting: Observed<number>
  readonly commits: CommitQueue
  readonly monitor: SyncMonitor
  readonly refused: RefusedEvents
  readonly restored: RestoredNotice
  readonly voice: DeviceVoice
  readonly #unsent: UnsentEvents
  /** What a restored server lacks. Apart from the others: no leader knows it as pending. */
  readonly #lost: UnsentEvents
  readonly #watchdog: Watchdog
  #channel: ReturnType<typeof openSyncChannel> | null = null
  #madeAnew = false

  constructor(
    readonly storeId: string,
    /** Stores of guests that were merged into this one. */
    formerStores: readonly string[]
  ) {
    takeWipeBack(storeId)
    setOwnStoreId(storeId)
    moveNotes(formerStores, storeId)
    this.#unsent = new UnsentEvents(storeId, 'unsent')
    this.#lost = new UnsentEvents(storeId, 'lost')
    this.refused = new RefusedEvents(storeId)
    this.restored = new RestoredNotice(storeId)
    this.#watchdog = new Watchdog(storeId)
    this.voice = new DeviceVoice((key, ephemeral) =>
      this.#channel?.post({ type: 'tell', key, ephemeral })
    )
    this.monitor = new SyncMonitor({
      storeId,
      isDocument,
      settle: (pending, askedAt) =>
        (this.#inMemory ? this.commits : this.#unsent).settle(pending, askedAt),
      onAnswer: (state) => {
        const agrees = this.monitor.status.get().state === 'synced'
        if (!this.#inMemory) noteSeed(storeId, state.head, agrees)
        this.#watchdog.leaderAnswered(state)
      },
    })
    this.commits = new CommitQueue({
      storeId,
      isDocument,
      fits: (event) => isDocument(event.name) || decodeEvent(event.name, event.args) !== null,
      onUnfit: (event) => this.refused.keepUnread(event),
      onFailure: this.onFailure,
      onTaken: (event) => {
        if (isDocument(event.name)) return
        this.monitor.taken(event)
        if (this.#inMemory) return
        this.#unsent.keep(event)
        askToPersist()
      },
      nudge: (times) => this.#channel?.post({ type: 'nudge', times }),
    })
    this.commits.waiting.subscribe(() =>
      this.monitor.know({
        queued: this.commits.waiting.get().filter(({ name }) => !isDocument(name)),
      })
    )
    reloadsGivenUp.subscribe(() => {
      if (this.boot.get().stage !== 'ready') this.boot.set({ stage: 'failed', reason: 'stuck' })
    })
    const { commit } = this.commits
    const { status } = this.monitor
    this.othersWaiting = keepHouse({ storeId, formerStores, commit, status, tryNow: this.tryNow })
    void this.#open()
  }

  get #inMemory() {
    return this.storage.get()?.kind === 'memory'
  }

  /**
   * A failure of the store or of a query on it: reloads, with a new local database if the old one is damaged (safe: see requestReset),
   * without one if the files never open.
   */
  onFailure = (error: unknown) => {
    if (!this.#inMemory && memoryWish(this.storeId) === null) {
      if (looksDamaged(error) && requestReset(this.storeId)) this.#channel?.post({ type: 'reset' })
      else if (this.boot.get().stage !== 'ready' && reloadsSoFar() >= FRUITLESS_RELOADS)
        wishForMemory(this.storeId, 'unusable')
    }
    reloadPage('its store has failed')
  }

  tryNow = () => this.#channel?.post({ type: 'try_now' })

  #onSignal = (signal: SyncSignal) => {
    if (signal.type === 'connection') {
      this.monitor.know({ connection: signal })
      if (signal.connected) this.voice.sayPresent()
      else this.voice.heard.forget()
    }
    if (signal.type === 'told') this.voice.heard.hear(signal)
    if (signal.type === 'history') {
      this.#watchdog.touch()
      this.progress.set(signal.progress && { stage: 'receiving', ...signal.progress })
      this.monitor.know({ receiving: signal.progress !== null })
    }
    if (signal.type === 'boot_failed') this.onFailure(new Error(signal.reason))
    if (signal.type === 'reset') reloadPage('its local database is made anew')
    if (signal.type === 'refused') {
      this.refused.keep(signal.refusal)
      this.#channel?.post({ type: 'refusal_kept', key: eventKey(signal.refusal.event) })
    }
    if (signal.type === 'lost') this.#sendAgain(signal.events)
    if (signal.type === 'storage_full') {
      wishForMemory(this.storeId, 'full')
      reloadPage('the browser has no room for its local database')
    }
  }

  /**
   * The server was restored from an older copy: its log is the truth for all devices, so that the local database is made anew from it,
   * and what people wrote since is committed again. Without room for a second copy, or with the database in memory, it is committed at
   * once.
   */
  #sendAgain(events: readonly QueuedEvent[]) {
    this.restored.say(events.length)
    const isKept = !this.#inMemory && events.every((event) => this.#lost.keep(event))
    if (!isKept) events.forEach(this.commits.commit)
    this.#channel?.post({ type: 'lost_kept' })
    if (this.#inMemory || (isKept && requestReset(this.storeId)))
      reloadPage('the server was restored from an older copy')
  }

  #giveBackUnsent = () => {
    this.#lost.giveBack(this.commits.commit)
    this.#unsent.giveBack(this.commits.commit)
  }

  /**
   * The files of a store that had data are gone, or its tables have changed: what waited and does not wait there any more is committed
   * again. Not told by an empty history: a slow page sees its leader when that has the server's history already, and the server's
   * answer to what is not pending would have been taken for an acknowledgement.
   */
  async #giveBackLost(store: LocalStore) {
    const { pending } = await askLeader(store, isDocument)
    this.#unsent.giveBack(this.commits.commit, keysOf(pending))
  }

  async #open() {
    try {
      const mode = await chooseStorageMode(this.storeId)
      this.storage.set(mode)
      const channel = channelName(this.storeId, mode)
      this.#channel = openSyncChannel(channel, this.#onSignal)
      if (mode.kind === 'memory') this.#adoptFromFiles(mode.because)
      else await resetIfRequested(this.storeId, this.#giveBackUnsent)
      this.#lost.giveBack(this.commits.commit)
      const store = await this.#create(mode, channel)
      if (this.#madeAnew && !this.#inMemory && isSeeded(this.storeId))
        await this.#giveBackLost(store)
      this.commits.attach(store, { inMemory: this.#inMemory })
      this.#watchdog.attach(store, mode)
      this.#channel.post({ type: 'connection_asked' })
      void this.monitor.follow(store)
      if (this.progress.get()?.stage === 'rebuilding') this.progress.set(null)
      this.boot.set({ stage: 'ready', store: store })
    } catch (error) {
      this.onFailure(error)
    }
  }

  /** What the files hold and nobody sends now, this tab sends: at once, or when the tab with the files is gone. */
  #adoptFromFiles(because: MemoryReason) {
    if (because !== 'other_tab') return this.#giveBackUnsent()
    void navigator.locks.request(aloneLock(this.storeId), this.#giveBackUnsent)
  }

  #create(mode: StorageMode, channel: string) {
    const { storeId } = this
    const shutdown = Deferred.unsafeMake<never, never>(FiberId.none)
    void Effect.runPromiseExit(Deferred.await(shutdown)).then((exit) =>
      this.onFailure(Exit.isFailure(exit) ? exit.cause : exit)
    )
    return createStorePromise({
      storeId,
      schema,
      batchUpdates,
      disableDevtools: true,
      // the commit queue keeps what waits: nobody needs to be asked
      confirmUnsavedChanges: false,
      shutdownDeferred: shutdown as never,
      boot: (_store, { migrationsReport }) =>
        void (this.#madeAnew = migrationsReport.migrations.length > 0),
      onBootStatus: (status) => {
        this.#watchdog.touch()
        const rebuilding = rebuildingOf(status)
        if (rebuilding && this.boot.get().stage !== 'ready') this.progress.set(rebuilding)
      },
      adapter: storeAdapter(storeId, channel, mode),
    }).then(withReactApi) as Promise<LocalStore>
  }
}
