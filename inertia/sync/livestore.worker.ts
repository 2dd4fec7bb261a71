import '~/sync/memory_storage'
import '~/sync/opfs_retry'
import '~/sync/leader_hooks'
import { makeWorker } from '@livestore/adapter-web/worker'
import { schema } from '#shared/schema'
import type { HistoryProgress } from '#shared/sync/client/history_count'
import { type ConnectionState, makeSyncBackend } from '#shared/sync/sync_backend'
import { EphemeralRelay } from '~/sync/ephemeral_relay'
import { parseLeaderWorkerName } from '~/sync/leader_worker_name'
import { LostInLeader } from '~/sync/lost_in_leader'
import { nudgeLocally } from '~/sync/local_nudges'
import { RefusedInLeader } from '~/sync/refused_in_leader'
import { onStorageFull } from '~/sync/storage_full'
import { openSyncChannel } from '~/sync/sync_channel'

/** A first boot shows its progress meanwhile; what is not there by then is materialised on the main thread, too. */
const FIRST_SYNC_TIMEOUT_MS = 20_000

/** A nudge of the server's stands in everybody's log: it comes when local ones have not helped. */
const LOCAL_NUDGES = 2

const { channel: channelName, skipInitialSync } = parseLeaderWorkerName(self.name)

let connection: ConnectionState | undefined
let history: HistoryProgress | null = null
let nudge = () => {}
const channel = openSyncChannel(channelName, (signal) => {
  if (signal.type === 'lost_kept') lost.kept()
  if (signal.type === 'connection_asked') {
    tellConnection()
    ephemerals.repeat()
  }
  if (signal.type === 'tell') ephemerals.tell(signal)
  if (signal.type === 'refusal_kept') refused.kept(signal.key)
  // what the browser says when it is back: the connection then tries at once
  if (signal.type === 'try_now') self.dispatchEvent(new Event('online'))
  if (signal.type !== 'nudge') return
  nudgeLocally()
  if (signal.times > LOCAL_NUDGES) nudge()
})
const lost = new LostInLeader(channel.post)
const refused = new RefusedInLeader(channel.post)
const ephemerals = new EphemeralRelay(channel.post)
const tellConnection = () => {
  if (connection) channel.post({ ...connection, type: 'connection' })
  if (history) channel.post({ type: 'history', progress: history })
}

onStorageFull(() => channel.post({ type: 'storage_full' }))

makeWorker({
  schema,
  sync: {
    // the session cookie goes with the upgrade: nothing secret stands in the URL (fault 11)
    backend: makeSyncBackend({
      url: '/sync',
      onConnection: (state) => {
        connection = state
        if (!state.connected) ephemerals.disconnected()
        tellConnection()
      },
      onHistory: (progress) => {
        history = progress
        channel.post({ type: 'history', progress })
      },
      onRefused: refused.refuse,
      onLost: lost.tell,
      ephemerals: ephemerals.attach,
      nudges: (send) => {
        nudge = send
        return () => void (nudge = () => {})
      },
    }),
    initialSyncOptions: skipInitialSync
      ? { _tag: 'Skip' }
      : { _tag: 'Blocking', timeout: FIRST_SYNC_TIMEOUT_MS },
    onSyncError: 'shutdown',
    onBackendIdMismatch: 'reset',
  },
})
