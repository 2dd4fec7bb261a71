/** What a page asks of the service worker. */
export type WorkerMessage = { readonly type: 'keep_pages' | 'take_over' }
