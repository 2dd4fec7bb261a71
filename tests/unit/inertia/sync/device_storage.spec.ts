import { test } from '@japa/runner'
import { askBrowserToKeep, refusalTold, untoldRefusal } from '~/sync/device_storage'

/** Gives this process the storage of a browser for one test. */
function givenBrowser(persist: (() => Promise<boolean>) | undefined) {
  const kept = new Map<string, string>()
  const before = Object.getOwnPropertyDescriptor(globalThis, 'navigator')!
  const globals = {
    navigator: { storage: { persist } },
    localStorage: {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
    },
  }
  for (const [name, value] of Object.entries(globals))
    Object.defineProperty(globalThis, name, { value, configurable: true })
  return () => {
    Object.defineProperty(globalThis, 'navigator', before)
    Reflect.deleteProperty(globalThis, 'localStorage')
    untoldRefusal.set(false)
  }
}

test.group('The storage of this device', () => {
  test('is told of once when the browser may clear it', async ({ assert, cleanup }) => {
    cleanup(givenBrowser(async () => false))
    assert.equal(await askBrowserToKeep(), 'refused')
    assert.isTrue(untoldRefusal.get())
    refusalTold()
    await askBrowserToKeep()
    assert.isFalse(untoldRefusal.get())
  })

  test('says what the browser answers, and when it cannot be asked', async ({
    assert,
    cleanup,
  }) => {
    cleanup(givenBrowser(async () => true))
    assert.equal(await askBrowserToKeep(), 'kept')
    givenBrowser(undefined)
    assert.equal(await askBrowserToKeep(), 'unable')
    assert.isFalse(untoldRefusal.get())
  })
})
