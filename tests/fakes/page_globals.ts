/** localStorage of a page, for modules of the browser that run in Node; shared by all "tabs" of a test. */
class MemoryStorage {
  [key: string]: unknown
  getItem = (key: string) => (this[key] as string | undefined) ?? null
  setItem = (key: string, value: string) => void (this[key] = value)
  removeItem = (key: string) => void delete this[key]
}

/** Gives this process what pages have and Node has not. Returns the way back. */
export function givePageGlobals() {
  const storage = new MemoryStorage()
  for (const method of ['getItem', 'setItem', 'removeItem'])
    Object.defineProperty(storage, method, { enumerable: false })
  const before = {
    localStorage: Object.getOwnPropertyDescriptor(globalThis, 'localStorage'),
    addEventListener: Object.getOwnPropertyDescriptor(globalThis, 'addEventListener'),
  }
  Object.defineProperty(globalThis, 'localStorage', { value: storage, configurable: true })
  Object.defineProperty(globalThis, 'addEventListener', { value: () => {}, configurable: true })
  return () => {
    for (const [name, descriptor] of Object.entries(before)) {
      if (descriptor) Object.defineProperty(globalThis, name, descriptor)
      else Reflect.deleteProperty(globalThis, name)
    }
  }
}
