import {
  Component,
  createContext,
  type ReactNode,
  startTransition,
  use,
  useEffect,
  useState,
} from 'react'
import type { BootState } from '~/sync/boot_state'
import { ChatStore } from '~/sync/chat_store'
import type { LocalStore } from '~/sync/local_store'
import { missingNeed } from '~/sync/browser_needs'
import { Observed, useObserved } from '~/sync/observed'
import { reloadsGivenUp } from '~/sync/page_reload'
import type { QueuedEvent } from '~/sync/queued_event'

const missing = missingNeed()
const unusable = new Observed<BootState>({ stage: 'failed', reason: missing ?? 'unsupported' })
const stores = new Map<string, ChatStore>()
const ChatStoreContext = createContext<ChatStore | null>(null)
const ReadyStoreContext = createContext<LocalStore | null>(null)

/** One per store and page, however often it is asked for: React may render twice, and a store is opened once. */
function openedStore(storeId: string, formerStores: readonly string[]) {
  const opened = stores.get(storeId) ?? new ChatStore(storeId, formerStores)
  stores.set(storeId, opened)
  return opened
}

/** A query that throws means a damaged local database: the page is made anew, never left blank. */
class StoreBoundary extends Component<
  { store: ChatStore; fallback: ReactNode; children: ReactNode },
  { failed: boolean }
> {
  override state = { failed: false }
  static getDerivedStateFromError = () => ({ failed: true })
  override componentDidCatch = (error: unknown) => this.props.store.onFailure(error)
  override render = () => (this.state.failed ? this.props.fallback : this.props.children)
}

const readyOf = (store: ChatStore | null) => {
  const state = store?.boot.get()
  return state?.stage === 'ready' ? state.store : null
}

/**
 * The store once it is ready, in a transition: all of the page asks it for the first time then, which took 0.28 s of one task with a long
 * chat (measured), and keys and clicks are answered in between.
 */
function useOpening(store: ChatStore | null): LocalStore | null {
  const [ready, setReady] = useState(() => readyOf(store))
  useEffect(() => {
    const look = () => startTransition(() => setReady(readyOf(store)))
    look()
    return store?.boot.subscribe(look)
  }, [store])
  return ready
}

/**
 * Opens the store of a person and gives it to what is below.
 *
 * Shape: `children` are shown at once and stay, so that a person can type while the store opens: reads are empty until then
 * (use_store_query.ts), what is committed waits in the queue. `fallback` stands in for them when the store has failed.
 */
export function ChatStoreProvider(props: {
  storeId: string
  formerStores: readonly string[]
  fallback: ReactNode
  children: ReactNode
}) {
  const store = missing === null ? openedStore(props.storeId, props.formerStores) : null
  const { stage } = useObserved(store?.boot ?? unusable)
  const ready = useOpening(store)
  return (
    <ChatStoreContext value={store}>
      <ReadyStoreContext value={ready}>
        {store && stage !== 'failed' ? (
          <StoreBoundary store={store} fallback={props.fallback}>
            {props.children}
          </StoreBoundary>
        ) : (
          props.fallback
        )}
      </ReadyStoreContext>
    </ChatStoreContext>
  )
}

export function useOpenedStore() {
  const store = use(ChatStoreContext)
  if (!store) throw new Error('ChatStoreProvider is missing above this component')
  return store
}

export const useBootState = (): BootState => useObserved(use(ChatStoreContext)?.boot ?? unusable)

/** Of a history that is on its way into the local database. */
export const useProgress = () => useObserved(useOpenedStore().progress)

/** The store once it is ready; null while it opens. */
export const useReadyStore = (): LocalStore | null => use(ReadyStoreContext)

/** Writes go through the queue only: never call `store.commit`. Returns at once; works before the store is ready, too. */
export const useCommit = (): ((event: QueuedEvent) => void) => useOpenedStore().commits.commit

/** True when reloading has not helped: show a banner with a button that reloads. */
export const useStuck = () => useObserved(reloadsGivenUp)
