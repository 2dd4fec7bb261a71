import { test } from '@japa/runner'
import { type SyncFacts, syncStatusOf, unsentIdsOf } from '~/sync/sync_status'

const sent = (messageId: string) => ({
  name: 'v1.MessageSent',
  args: { messageId, reply: { replyId: `r-${messageId}` } },
})
const leader = { askedAt: 0, head: 1, connected: true, pending: [] }
const connection = {
  type: 'connection',
  connected: true,
  signedOut: false,
  upgrade: false,
} as const
const facts = (changes: Partial<SyncFacts>): SyncFacts => ({
  queued: [],
  taken: [],
  leader,
  connection,
  receiving: false,
  online: true,
  ...changes,
})

test.group('The sync status', () => {
  test('{0}')
    .with([
      ['is synced when the server has all', {}, 'synced', 0],
      ['is syncing while the server has not acknowledged', pending('a'), 'syncing', 1],
      ['is syncing before the leader has answered', { leader: null }, 'syncing', 0],
      ['is syncing while a longer history arrives', { receiving: true }, 'syncing', 0],
      [
        'is offline without a connection',
        { connection: { ...connection, connected: false } },
        'offline',
        0,
      ],
      ['is offline when the browser says so', { online: false }, 'offline', 0],
      [
        'waits with a count when written offline',
        { online: false, queued: [sent('a'), sent('b')] },
        'waiting',
        2,
      ],
      [
        'counts an event once that the queue and the leader have',
        { ...pending('a'), queued: [sent('a')] },
        'syncing',
        1,
      ],
      [
        'is syncing while the leader has not spoken of what it was given',
        { taken: [{ event: sent('a'), at: 1 }] },
        'syncing',
        1,
      ],
      [
        'is signed out before anything else',
        { online: false, connection: { ...connection, signedOut: true } },
        'signed_out',
        0,
      ],
    ] as [string, Partial<SyncFacts>, string, number][])
    .run(({ assert }, [, changes, state, waiting]) => {
      assert.deepEqual(syncStatusOf(facts(changes)), { state, waiting } as never)
    })

  test('names messages and the replies asked for with them as unsent', ({ assert }) => {
    assert.sameMembers([...unsentIdsOf(facts({ queued: [sent('a')] }))], ['a', 'r-a'])
    const taken = [{ event: sent('a'), at: 1 }]
    assert.sameMembers([...unsentIdsOf(facts({ taken }))], ['a', 'r-a'])
  })
})

function pending(messageId: string) {
  return { leader: { ...leader, pending: [sent(messageId)] } }
}
