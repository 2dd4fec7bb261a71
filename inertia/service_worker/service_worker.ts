import { clientsClaim } from 'workbox-core'
import { cleanupOutdatedCaches, precacheAndRoute } from 'workbox-precaching'
import { registerRoute } from 'workbox-routing'
import { dropAssets, openAsset } from '~/service_worker/asset_cache'
import { hasPages, keepPages, openPage } from '~/service_worker/page_cache'
import type { WorkerMessage } from '~/offline/worker_message'

declare const self: ServiceWorkerGlobalScope
/** Every file of the build that the chat needs; tools/service_worker.mjs fills it in. */
declare const PRECACHED: { url: string; revision: string | null }[]

/**
 * Opens kamba without a connection: its files, and the pages of whoever uses this browser. It knows nothing of chats, which are in
 * the local database, and answers nothing but pages and files.
 *
 * A new version waits until the last tab of the old one is closed or somebody asks for it: a tab that runs may still need its files.
 */
cleanupOutdatedCaches()
precacheAndRoute(PRECACHED)
registerRoute(
  ({ request }) => request.mode === 'navigate',
  ({ request }) => openPage(request)
)
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && url.pathname.startsWith('/assets/'),
  ({ request }) => openAsset(request)
)
clientsClaim()

self.addEventListener('activate', (event) => {
  const renew = async () => {
    await dropAssets()
    if (await hasPages()) await keepPages()
  }
  event.waitUntil(renew())
})

self.addEventListener('message', (event) => {
  const { type } = event.data as WorkerMessage
  if (type === 'keep_pages') event.waitUntil(keepPages())
  if (type === 'take_over') event.waitUntil(self.skipWaiting())
})
