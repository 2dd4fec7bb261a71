import { type Metric, Tally } from '#app/core/metrics'
import type { OpenConnections } from '#app/sync/open_connections'

/** What the sockets of this process have done so far. */
export const syncCounts = {
  pushes: 0,
  pushedEvents: 0,
  pulls: 0,
  holds: 0,
  bytesReceived: 0,
  bytesSent: 0,
  rejections: new Tally(),
  framesReceived: new Tally(),
  framesSent: new Tally(),
  closings: new Tally(),
}

const total = (name: string, help: string, read: () => number): Metric => ({
  name: `${name}_total`,
  help,
  kind: 'counter',
  read,
})
const totals = (name: string, help: string, label: string, { counts }: Tally): Metric => ({
  name: `${name}_total`,
  help,
  kind: 'counter',
  label,
  read: () => counts,
})

export const syncMetrics = (open: OpenConnections): Metric[] => [
  total('pushes', 'Pushes that were stored', () => syncCounts.pushes),
  total('pushed_events', 'Events of stored pushes', () => syncCounts.pushedEvents),
  totals('rejections', 'Pushes that were refused', 'kind', syncCounts.rejections),
  total('holds', 'Times that own events were kept back for a push', () => syncCounts.holds),
  total('pulls', 'Pulls that were begun', () => syncCounts.pulls),
  totals('frames_received', 'Frames of clients', 'type', syncCounts.framesReceived),
  totals('frames_sent', 'Frames to clients', 'type', syncCounts.framesSent),
  total('received_bytes', 'Bytes of frames of clients', () => syncCounts.bytesReceived),
  total('sent_bytes', 'Bytes of frames to clients', () => syncCounts.bytesSent),
  totals('connections_closed', 'Sockets that ended', 'code', syncCounts.closings),
  { name: 'connections', help: 'Open sockets', kind: 'gauge', read: () => open.size },
  {
    name: 'buffered_bytes',
    help: 'Bytes that wait for clients to read them',
    kind: 'gauge',
    read: () => open.bufferedBytes,
  },
]
