import { Observed } from '~/sync/observed'
import { PAGE_CACHE } from '~/offline/page_cache_name'
import type { WorkerMessage } from '~/offline/worker_message'

const ADDRESS = '/assets/service_worker.js'
/** Looked for again in a tab that stays open for days. */
const LOOK_AGAIN_MS = 60 * 60_000

const isPossible = () => import.meta.env.PROD && 'serviceWorker' in globalThis.navigator
/** Private windows and policies forbid it, and a page that is being developed is not kept. */
export const cannotKeepPages = new Observed(!isPossible())

/** A newer version of kamba is loaded and waits to be used. */
export const newVersion = new Observed<ServiceWorker | null>(null)

/**
 * Makes pages open without a connection from now on. Called when the chats are on the screen: the files of the service worker are the
 * page's own once more, and must not compete with it.
 */
export async function keepPagesOffline() {
  if (!isPossible()) return
  try {
    const registration = await navigator.serviceWorker.register(ADDRESS, { scope: '/' })
    watchForVersions(registration)
    const { active } = await navigator.serviceWorker.ready
    if (!(await caches.has(PAGE_CACHE))) tell(active, { type: 'keep_pages' })
    setInterval(() => void registration.update().catch(() => {}), LOOK_AGAIN_MS)
  } catch (error) {
    // everything but opening offline works without
    cannotKeepPages.set(true)
    console.warn('Pages will not open offline', error)
  }
}

/** Uses the new version: all tabs of this browser load anew, each with its draft. */
export function switchToVersion(worker: ServiceWorker) {
  navigator.serviceWorker.addEventListener('controllerchange', () => window.location.reload())
  tell(worker, { type: 'take_over' })
}

function watchForVersions(registration: ServiceWorkerRegistration) {
  // The first one replaces nothing.
  const look = () => {
    if (registration.waiting && navigator.serviceWorker.controller)
      newVersion.set(registration.waiting)
  }
  look()
  registration.addEventListener('updatefound', () =>
    registration.installing?.addEventListener('statechange', look)
  )
}

const tell = (worker: ServiceWorker | null, message: WorkerMessage) => worker?.postMessage(message)
