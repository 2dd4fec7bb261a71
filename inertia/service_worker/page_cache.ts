import { PAGE_CACHE } from '~/offline/page_cache_name'
import { KEPT_PAGES, keptPage } from '~/service_worker/kept_pages'

/**
 * A line that is up and carries nothing (a train, a hotel) must not keep anybody from chats that are here. Not sooner: behind a slow
 * server somebody who has just signed in would see the page of the guest that they were.
 */
const NETWORK_WITHIN_MS = 8_000

/** The server's page if it comes in time, else the one that was kept, else what says that there is no connection. */
export async function openPage(request: Request): Promise<Response> {
  const address = keptPage(new URL(request.url).pathname)
  if (address === null) return fetch(request).catch(offlinePage)
  const fresh = fetch(request).then((page) => keepIfWhole(address, page))
  const kept = await findKept(address)
  if (!kept) return fresh.catch(offlinePage)
  const late = new Promise<Response>((use) => setTimeout(() => use(kept), NETWORK_WITHIN_MS))
  const page = await Promise.race([fresh, late]).catch(() => kept)
  // A server that is being replaced answers through its proxy.
  return page.status >= 500 ? kept : page
}

/** Brings all kept pages, in the session of the browser: after the first visit, and when their scripts have changed. */
export async function keepPages() {
  for (const address of KEPT_PAGES) {
    const page = await fetch(address, { redirect: 'error' }).catch(() => null)
    if (page) await keepIfWhole(address, page)
  }
}

/** Somebody's pages are here. Without them nothing is fetched on its own: a request would make a guest. */
export const hasPages = async () => (await findKept('/')) !== undefined

/** Without opening the cache, which would make an empty one: where there is none, pages ask for theirs to be kept. */
const findKept = (address: string) =>
  caches.match(address, { cacheName: PAGE_CACHE, ignoreVary: true })

async function keepIfWhole(address: string, page: Response) {
  const isPage = page.headers.get('content-type')?.startsWith('text/html') ?? false
  if (page.status === 200 && isPage && !page.redirected)
    await (await caches.open(PAGE_CACHE)).put(address, page.clone())
  return page
}

const OFFLINE = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark"><title>Offline — kamba</title>
<style>body{font:16px/1.6 system-ui,sans-serif;max-width:26rem;margin:18vh auto;padding:0 1.5rem}</style>
<h1>This page needs a connection</h1><p>You are offline, or the server does not answer. Your chats are here all the same.</p>
<p><a href="/">Open your chats</a></p></html>`

const offlinePage = () =>
  new Response(OFFLINE, {
    status: 503,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
    },
  })
