import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { MemorySyncServer } from '#tests/fakes/memory_sync_server'
import type { SyncSite } from '#tests/sync/sync_site'

/** The rules alone: no network, no disk, no session. */
export function openMemorySite(): SyncSite {
  const server = new MemorySyncServer()
  const storeId = randomUUID()
  const setAway = (away: boolean) => {
    server.away = away
    if (away) server.cut()
  }
  return {
    storeId,
    options: { url: 'ws://memory/sync', WebSocket: server.SocketClass },
    head: () => server.log(storeId).head,
    append: async () => server.append(storeId, 'v1.StoreNudged', {}),
    attempts: () => server.attempts,
    cut: () => server.cut(),
    setAway,
    setSilent: (silent) => (server.silent = silent),
    setMute: (mute) => (server.mute = mute),
    corruptNextAnswer: () => (server.corruptNextAnswer = true),
    async restart() {
      setAway(true)
      await sleep(100)
      setAway(false)
    },
    replaceLog: async () => server.replaceLog(storeId),
    async setSignedOut(signedOut) {
      server.refusing = signedOut ? 'signed_out' : null
      if (signedOut) server.cut(4401)
    },
    close: async () => server.cut(),
  }
}
