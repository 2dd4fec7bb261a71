import { setTimeout as sleep } from 'node:timers/promises'
import { test } from '@japa/runner'

/** A page that counts how often it is loaded anew. */
async function givenPage() {
  const kept = new Map<string, string>()
  const page = { loads: 0 }
  Object.assign(globalThis, {
    sessionStorage: {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => kept.set(key, value),
    },
    location: { reload: () => page.loads++ },
  })
  /** Each load is a new module, as in a browser. */
  const load = () =>
    import(`~/sync/page_reload.js?load=${Math.random()}`) as Promise<
      typeof import('~/sync/page_reload')
    >
  return { page, load }
}

test.group('reloadPage', (group) => {
  group.each.teardown(async () => {
    await sleep(300) // reloads are spread over so long
    Reflect.deleteProperty(globalThis, 'sessionStorage')
    Reflect.deleteProperty(globalThis, 'location')
  })

  test('grows patient with trouble of the tab itself and gives up after four reloads', async ({
    assert,
  }) => {
    const { load } = await givenPage()
    for (let time = 0; time < 4; time++) (await load()).reloadPage('trouble')
    const page = await load()
    assert.equal(page.patience(), 16)
    page.reloadPage('trouble')
    assert.isTrue(page.reloadsGivenUp.get())
  })

  test('stays alert through a row of crashes of other tabs', async ({ assert }) => {
    const { load } = await givenPage()
    for (let time = 0; time < 10; time++) (await load()).reloadPage('a crash', 'crash')
    const page = await load()
    assert.equal(page.patience(), 1)
    page.reloadPage('a crash', 'crash')
    assert.isFalse(page.reloadsGivenUp.get())
  })
})
