import app from '@adonisjs/core/services/app'
import { findLiveSessions } from '#app/accounts/devices/live_sessions'
import { Connection } from '#app/sync/connection'
import { type OpenConnection, openConnections } from '#app/sync/open_connections'
import { mayOpenStore } from '#app/sync/store_policy'
import { syncCounts } from '#app/sync/sync_metrics'
import { CLOSE_CODES } from '#shared/sync/close_codes'
import type { WebSocketContext } from '#providers/websocket/gateway'

/** The socket of one browser. Its session was checked by the middleware of the route, before the upgrade. */
export default class SocketController {
  async handle({ ws, session, person, logger }: WebSocketContext) {
    // Only these are kept for the life of the socket: the record and the session are many times larger.
    const { storeId: ownStoreId } = person
    const log = logger.child({ storeId: ownStoreId, socket: ws.id })
    const openedAt = performance.now()
    const eventlog = await app.container.make('eventlog')
    const ephemerals = await app.container.make('ephemerals')
    const forwarder = await app.container.make('merges.forwarder')
    const personSession = { sessionId: session.sessionId, personId: person.id }
    const connection = new Connection(ws, {
      eventlog,
      ephemerals,
      log,
      mayOpen: (storeId) => mayOpenStore({ storeId: ownStoreId }, storeId),
      whenReady: (storeId) => forwarder.caughtUp(storeId),
      isSignedIn: async () =>
        (await findLiveSessions([personSession])).has(personSession.sessionId),
      received: (bytes) => openConnections.received(entry, bytes),
      report: (error) => log.error({ err: error }, 'a sync frame failed'),
    })
    const entry: OpenConnection = {
      session: personSession,
      storeId: ownStoreId,
      get bufferedBytes() {
        return ws.bufferedAmount
      },
      signOut: () => connection.close('signed_out'),
    }
    if (!openConnections.add(entry))
      return ws.close(CLOSE_CODES.too_many_connections.code, 'too many connections')
    log.info('a sync connection was opened')
    ws.on('message', (data: Buffer, isBinary: boolean) => connection.receive(data, isBinary))
    ws.on('close', (code: number) => {
      const seconds = Math.round((performance.now() - openedAt) / 1_000)
      log.info({ code, seconds, cursor: connection.cursor }, 'a sync connection was closed')
      syncCounts.closings.add(String(code))
      openConnections.remove(entry)
      connection.closed()
    })
  }
}
