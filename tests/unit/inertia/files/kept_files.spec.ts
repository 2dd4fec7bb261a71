import { test } from '@japa/runner'
import { KeptFiles, moveKeptFiles, removeKeptFiles } from '~/files/kept_files'
import { memoryCaches } from '#tests/unit/inertia/files/memory_caches'
import { givePageGlobals } from '#tests/fakes/page_globals'
import { until } from '#tests/until'

const STORE = 'store-of-ada'
const blob = (text: string) => new Blob([text], { type: 'text/plain' })
const textOf = async (kept: KeptFiles, fileId: string) => (await kept.read(fileId))?.text()

test.group('Files that this browser keeps', (group) => {
  let caches: CacheStorage
  const keptFiles = (options = {}) => new KeptFiles({ storeId: STORE, caches, ...options })

  group.each.setup(() => {
    const giveBack = givePageGlobals()
    caches = memoryCaches()
    Object.defineProperty(globalThis, 'caches', { value: caches, configurable: true })
    return () => {
      Reflect.deleteProperty(globalThis, 'caches')
      giveBack()
    }
  })

  test('are there for the next page, with their kind', async ({ assert }) => {
    assert.isTrue(await keptFiles().keep('one', blob('hello'), { isSafe: false }))
    assert.equal(await textOf(keptFiles(), 'one'), 'hello')
    assert.match((await keptFiles().read('one'))!.type, /^text\/plain/)
  })

  test('make room for others, those used longest ago first', async ({ assert }) => {
    const kept = keptFiles({ maxBytes: 10 })
    for (const fileId of ['old', 'new']) {
      await kept.keep(fileId, blob('12345'), { isSafe: true })
      const before = Date.now()
      await until(() => Date.now() > before, 'another millisecond')
    }
    await kept.read('old')
    await kept.keep('third', blob('12345'), { isSafe: true })
    assert.isNull(await kept.read('new'))
    assert.equal(await textOf(kept, 'old'), '12345')
  })

  test('are never removed while the server does not have them', async ({ assert }) => {
    const kept = keptFiles({ maxBytes: 10 })
    await kept.keep('unsent', blob('1234567890'), { isSafe: false })
    await kept.keep('other', blob('1234567890'), { isSafe: true })
    assert.equal(await textOf(kept, 'unsent'), '1234567890')
    kept.markSafe('unsent')
    await kept.keep('third', blob('1234567890'), { isSafe: true })
    assert.isNull(await kept.read('unsent'))
  })

  test('take the place of what the server has when the browser is full', async ({ assert }) => {
    caches = memoryCaches(10)
    const kept = keptFiles()
    await kept.keep('seen', blob('12345678'), { isSafe: true })
    assert.isTrue(await kept.keep('attached', blob('12345678'), { isSafe: false }))
    assert.isFalse(await kept.keep('too many', blob('12345678'), { isSafe: false }))
    assert.equal(await textOf(kept, 'attached'), '12345678')
  })

  test('go when their owner leaves this browser, and move when a guest becomes somebody', async ({
    assert,
  }) => {
    await keptFiles().keep('one', blob('hello'), { isSafe: true })
    await keptFiles().keepText('one', '{"pages":[]}')
    await moveKeptFiles(STORE, 'store-of-account')
    await removeKeptFiles(STORE)
    const account = new KeptFiles({ storeId: 'store-of-account', caches })
    assert.equal(await textOf(account, 'one'), 'hello')
    assert.equal(await account.readText('one'), '{"pages":[]}')
    await removeKeptFiles('store-of-account')
    assert.isNull(await account.read('one'))
  })
})
