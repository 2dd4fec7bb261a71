import { test } from '@japa/runner'
import { givePageGlobals } from '#tests/fakes/page_globals'
import { until } from '#tests/until'
import { CommitQueue } from '~/sync/commit_queue'
import type { LocalStore } from '~/sync/local_store'
import type { QueuedEvent } from '~/sync/queued_event'

/** A tab's store whose leader takes an event when it is told to. */
class ManualStore {
  committed: QueuedEvent[] = []
  taken = 0
  commit = (event: QueuedEvent) => void this.committed.push(event)
  syncStatus = () => ({ isSynced: this.committed.length === this.taken })
  take = () => void this.taken++
}

const sent = (messageId: string) => ({ name: 'v1.MessageSent', args: { messageId } })
const draft = (id: string, text: string) => ({ name: 'draftsSet', args: { id, value: { text } } })

function openTab(storeId: string, store = new ManualStore(), inMemory = false) {
  const nudges: number[] = []
  const failures: unknown[] = []
  const unfit: QueuedEvent[] = []
  const queue = new CommitQueue({
    storeId,
    isDocument: (name) => name === 'draftsSet',
    fits: ({ name }) => name !== 'gone',
    onUnfit: (event) => unfit.push(event),
    onFailure: (error) => failures.push(error),
    onTaken: () => {},
    nudge: () => nudges.push(Date.now()),
  })
  queue.attach(store as unknown as LocalStore, { inMemory })
  return { queue, store, nudges, failures, unfit }
}
const stored = () => Object.values(localStorage).map((value) => JSON.parse(value as string))

test.group('The commit queue', (group) => {
  group.each.setup(() => givePageGlobals())

  test('commits one event and the next only when the leader has the former', async ({ assert }) => {
    const { queue, store } = openTab('one-by-one')
    queue.commit(sent('a'))
    queue.commit(sent('b'))
    assert.deepEqual(store.committed, [sent('a')])
    store.take()
    await until(() => store.committed.length === 2, 'two commits')
  })

  test('keeps an event in localStorage until the leader has it', async ({ assert }) => {
    const { queue, store } = openTab('durable')
    queue.commit(sent('a'))
    assert.deepEqual(stored(), [[sent('a')]])
    store.take()
    await until(() => stored().length === 0, 'an empty storage')
  })

  test('lets only the newest of several waiting drafts through', async ({ assert }) => {
    const { queue, store } = openTab('drafts')
    queue.commit(sent('a'))
    for (const text of ['h', 'he', 'hey']) queue.commit(draft('chat', text))
    queue.commit(draft('other', 'x'))
    assert.deepEqual(queue.waiting.get(), [sent('a'), draft('chat', 'hey'), draft('other', 'x')])
    store.take()
    await until(() => store.committed.length === 2, 'two commits')
  })

  test('keeps what was committed before the store is ready', async ({ assert }) => {
    const queue = new CommitQueue({
      storeId: 'early',
      isDocument: () => false,
      fits: () => true,
      onUnfit: () => {},
      onFailure: () => {},
      onTaken: () => {},
      nudge: () => {},
    })
    queue.commit(sent('a'))
    const store = new ManualStore()
    queue.attach(store as unknown as LocalStore, { inMemory: false })
    assert.deepEqual(store.committed, [sent('a')])
  })

  test('adopts what a dead tab has left', async ({ assert }) => {
    localStorage.setItem('kamba-queue:adopt:dead', JSON.stringify([sent('a'), sent('b')]))
    const { store } = openTab('adopt')
    await until(() => store.committed.length === 1, 'one commit')
    store.take()
    await until(() => store.committed.length === 2, 'two commits')
    assert.notProperty(localStorage, 'kamba-queue:adopt:dead')
  })

  test('leaves the queue of a living tab alone', async ({ assert }) => {
    openTab('living').queue.commit(sent('a'))
    const second = openTab('living')
    await new Promise((resolve) => setTimeout(resolve, 50))
    assert.isEmpty(second.store.committed)
  })

  test('asks for a nudge when an event does not move for a second', async ({ assert }) => {
    const { queue, nudges, store } = openTab('nudge')
    queue.commit(sent('a'))
    await until(() => nudges.length === 1, 'a nudge')
    store.take()
    await until(() => queue.waiting.get().length === 0, 'an empty queue')
    assert.lengthOf(nudges, 1)
  })

  test('drops an event that an older page has left and that no longer fits', ({ assert }) => {
    const { queue, store } = openTab('poison')
    queue.commit({ name: 'gone', args: {} })
    queue.commit(sent('a'))
    assert.deepEqual(store.committed, [sent('a')])
  })

  test('keeps everything when the store is at an end', async ({ assert }) => {
    const store = new ManualStore()
    store.commit = () => {
      throw new Error('the store has been shut down')
    }
    const { queue, failures } = openTab('shut-down', store)
    queue.commit(sent('a'))
    queue.commit(sent('b'))
    assert.deepEqual(stored(), [[sent('a'), sent('b')]])
    await until(() => failures.length === 1, 'one failure')
  })

  test('keeps an event until the server has it when the leader is in memory', async ({
    assert,
  }) => {
    const { queue, store } = openTab('in-memory', new ManualStore(), true)
    queue.commit(sent('a'))
    store.take()
    await until(() => queue.waiting.get().length === 0, 'an empty queue')
    assert.deepEqual(stored(), [[sent('a')]])
    queue.settle(new Set(), Date.now() + 1)
    assert.deepEqual(stored(), [])
  })
})
