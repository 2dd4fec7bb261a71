import { makeAdapter } from '@livestore/adapter-node'
import { createStorePromise, type Store } from '@livestore/livestore'
import { LogLevel } from '@livestore/utils/effect'
import { events, schema, tables } from '#shared/schema'
import { makeSyncBackend } from '#shared/sync/sync_backend'
import type { SyncSite } from '#tests/sync/sync_site'
import { until } from '#tests/until'

export type WholeStore = Store<typeof schema>

/** LiveStore as a page has it, in Node: session, leader, both databases, our provider. `folder` keeps it over a restart. */
export const openWholeStore = (
  { storeId, options }: SyncSite,
  clientId: string,
  folder?: string
): Promise<WholeStore> =>
  createStorePromise({
    schema,
    storeId,
    batchUpdates: (run) => run(),
    disableDevtools: true,
    logLevel: LogLevel.Warning,
    adapter: makeAdapter({
      storage: folder ? { type: 'fs', baseDirectory: folder } : { type: 'in-memory' },
      clientId,
      sessionId: 'session',
      sync: {
        backend: makeSyncBackend(options),
        initialSyncOptions: { _tag: 'Blocking', timeout: 5_000 },
        onSyncError: 'shutdown',
      },
    }),
  })

/** One event, and the next one only when the leader has it (livestore.md, fault 4: pages do the same by their commit queue). */
export async function sendMessage(store: WholeStore, messageId: string): Promise<void> {
  const message = { messageId, chatId: 'chat', parentId: null, text: messageId, reply: null, at: 1 }
  store.commit(events.messageSent(message))
  await until(() => store.syncStatus().isSynced, `the leader to have ${messageId}`, 20_000)
}

export const messageIds = (store: WholeStore): string[] =>
  store.query(tables.messages).map(({ id }) => id)

export const contents = (store: WholeStore) => ({
  chats: store.query(tables.chats),
  messages: store.query(tables.messages.orderBy('id', 'asc')),
})
