import { test } from '@japa/runner'
import { givePageGlobals } from '#tests/fakes/page_globals'
import { RefusedEvents } from '~/sync/refused_events'
import { RefusedInLeader } from '~/sync/refused_in_leader'
import type { SyncSignal } from '~/sync/sync_channel'

const event = { name: 'v1.MessageSent', args: { messageId: 'a', text: 'too much' } }
const wire = { ...event, seqNum: 2, parentSeqNum: 1, clientId: 'c', sessionId: 's' }
const error = { kind: 'event_refused', message: 'no' } as const

test.group('Events that the server refuses for good', (group) => {
  group.each.setup(() => givePageGlobals())

  test('are kept over a reload, once, until they are discarded', ({ assert }) => {
    const refused = new RefusedEvents('store')
    refused.keep({ event, why: 'no' })
    refused.keep({ event, why: 'no' })
    const reloaded = new RefusedEvents('store')
    assert.deepEqual(reloaded.list.get(), [{ event, why: 'no' }])
    reloaded.discard({ event, why: 'no' })
    assert.deepEqual(new RefusedEvents('store').list.get(), [])
  })

  test('stay with the leader until a tab has kept them', async ({ assert }) => {
    const told: SyncSignal[] = []
    const leader = new RefusedInLeader((signal) => told.push(signal))
    const refusal = leader.refuse({ event: wire, error })
    assert.deepEqual(told, [{ type: 'refused', refusal: { event, why: 'no' } }])
    assert.isFalse(globalThis.__livestoreIsRefused?.(wire))
    leader.kept('v1.MessageSent:a')
    await refusal
    assert.isTrue(globalThis.__livestoreIsRefused?.(wire))
  })
})
