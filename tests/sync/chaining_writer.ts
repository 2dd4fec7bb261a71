import { event } from '#tests/sync/events'
import type { SyncClient } from '#tests/sync/sync_client'
import { until } from '#tests/until'

/**
 * Writes as LiveStore's leader does: number after the last event that the live pull brought, push, and after a refusal wait for an
 * item before trying again. What the pull brings counts as sent, whatever became of the answer.
 */
export function openWriter(client: SyncClient) {
  const pull = client.live()
  const isThere = (id: string) => pull.events.some(({ clientId }) => clientId === id)
  return {
    pull,
    /** Ends when the event is in the log, as far as this client can tell. */
    async write(id: string) {
      while (!isThere(id)) {
        const seen = pull.events.length
        const head = pull.events.at(-1)?.seqNum ?? 0
        const error = await client.push([event(head + 1, head, id)])
        if (error === null) return
        if (error._tag !== 'ServerAheadError') throw new Error(`A push failed: ${error._tag}`)
        await until(() => pull.events.length > seen, 'an item after a refusal', 20_000)
      }
    },
  }
}
