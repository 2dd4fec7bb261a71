import { test } from '@japa/runner'
import { countUploads } from '~/files/upload_notes'
import { UploadQueue } from '~/files/upload_queue'
import type { UploadAnswer, UploadRequest } from '~/files/upload_request'
import { givePageGlobals } from '#tests/fakes/page_globals'
import { until } from '#tests/until'

const STORE = 'store-of-ada'
const TAKEN: UploadAnswer = { kind: 'taken', file: { mediaType: 'image/png', bytes: 4 } }
const AWAY: UploadAnswer = { kind: 'away', retryAfterMs: 1 }

const soon = async (answer: UploadAnswer) => answer

/** One lock for all tabs of a test, first come, first served. */
function fakeLocks() {
  let turn: Promise<unknown> = Promise.resolve()
  const request = (_: string, work: () => Promise<unknown>) => (turn = turn.then(work))
  return { request } as unknown as Pick<LockManager, 'request'>
}

/** Channels that hear each other at once. */
function fakeChannels() {
  const listeners = new Set<{ owner: object; hear: (event: Event) => void }>()
  return () => {
    const owner = {}
    return {
      postMessage: (data: unknown) => {
        for (const listener of listeners)
          if (listener.owner !== owner) listener.hear({ data } as unknown as Event)
      },
      addEventListener: (_: string, hear: unknown) =>
        void listeners.add({ owner, hear: hear as (event: Event) => void }),
    }
  }
}

test.group('The queue of uploads', (group) => {
  let locks = fakeLocks()
  let channel = fakeChannels()
  let answers: Promise<UploadAnswer>[] = []
  let sent: UploadRequest[] = []
  const safe: string[] = []

  group.each.setup(() => {
    locks = fakeLocks()
    channel = fakeChannels()
    answers = []
    sent = []
    safe.length = 0
    return givePageGlobals()
  })

  const openTab = () =>
    new UploadQueue({
      storeId: STORE,
      locks,
      channel: channel(),
      kept: {
        read: async (fileId) => (fileId === 'lost' ? null : new Blob([fileId])),
        markSafe: (fileId) => void safe.push(fileId),
      },
      send: async (request) => {
        sent.push(request)
        return answers.shift() ?? TAKEN
      },
    })
  const add = (queue: UploadQueue, fileId: string) =>
    queue.add({ fileId, sha256: `sha of ${fileId}`, name: `${fileId}.png` })
  const names = () => sent.map(({ fileId }) => fileId)

  test('sends in order, and tries again what a lost connection has stopped', async ({ assert }) => {
    answers = [soon(AWAY), soon(AWAY)]
    const queue = openTab()
    add(queue, 'one')
    add(queue, 'two')
    await until(() => safe.length === 2, 'both on the server')
    assert.deepEqual(names(), ['one', 'one', 'one', 'two'])
    assert.equal(queue.states.get().size, 0)
  })

  test('goes on after a reload with what was left', async ({ assert }) => {
    answers = [new Promise(() => {})]
    add(openTab(), 'one')
    await until(() => sent.length === 1, 'the first try')
    // The page is gone, and with it its lock.
    locks = fakeLocks()
    const next = openTab()
    assert.equal(next.states.get().get('one')?.kind, 'waiting')
    next.tryNow()
    await until(() => safe.includes('one'), 'the file on the server')
  })

  test('sends a file once, however many tabs there are, and all see how far it is', async ({
    assert,
  }) => {
    const { promise, resolve } = Promise.withResolvers<UploadAnswer>()
    answers = [promise]
    const [first, second] = [openTab(), openTab()]
    add(first, 'one')
    await until(() => sent.length === 1, 'the upload')
    sent[0]!.onProgress(0.5)
    assert.equal(second.states.get().get('one')?.kind, 'uploading')
    resolve(TAKEN)
    await until(() => second.states.get().size === 0, 'the news in the other tab')
    assert.deepEqual(names(), ['one'])
  })

  test('keeps what was refused, says why, and goes on with the rest', async ({ assert }) => {
    answers = [soon({ kind: 'refused', code: 'no_room' })]
    const queue = openTab()
    add(queue, 'large')
    add(queue, 'small')
    await until(() => safe.includes('small'), 'the other file')
    assert.deepEqual(queue.states.get().get('large'), { kind: 'refused', code: 'no_room' })
    queue.retry('large')
    await until(() => safe.includes('large'), 'the same file, when there is room')
  })

  test('says so when the browser has lost the bytes', async ({ assert }) => {
    const queue = openTab()
    add(queue, 'lost')
    await until(() => queue.states.get().get('lost')?.kind === 'refused', 'the refusal')
    assert.deepEqual(names(), [])
  })

  test('forgets what was taken out of a draft, and never what a message names', async ({
    assert,
  }) => {
    answers = [new Promise(() => {})]
    const queue = openTab()
    for (const fileId of ['one', 'two']) add(queue, fileId)
    queue.markSent(['two'])
    assert.equal(countUploads(STORE), 1)
    assert.deepEqual(
      queue.owed.get().map(({ name }) => name),
      ['two.png']
    )
    queue.remove('one')
    queue.remove('two')
    assert.deepEqual([...queue.states.get().keys()], ['two'])
  })
})
