/** The Cache API of a page, for modules of the browser that run in Node. `room` in bytes: more is refused, as by a full disk. */
export function memoryCaches(room = Number.POSITIVE_INFINITY) {
  const caches = new Map<string, Map<string, { bytes: ArrayBuffer; headers: [string, string][] }>>()
  const used = () =>
    [...caches.values()]
      .flatMap((cache) => [...cache.values()])
      .reduce((sum, { bytes }) => sum + bytes.byteLength, 0)
  const response = (kept: { bytes: ArrayBuffer; headers: [string, string][] } | undefined) =>
    kept && new Response(kept.bytes, { headers: kept.headers })
  const open = async (name: string) => {
    const cache = caches.get(name) ?? new Map()
    caches.set(name, cache)
    return {
      match: async (address: string) => response(cache.get(address)),
      put: async (address: string, given: Response) => {
        const bytes = await given.arrayBuffer()
        if (used() + bytes.byteLength > room) throw new DOMException('full', 'QuotaExceededError')
        cache.set(address, { bytes, headers: [...given.headers] })
      },
      delete: async (address: string) => cache.delete(address),
      keys: async () => [...cache.keys()],
    }
  }
  const api = {
    open,
    match: async (address: string) => {
      for (const cache of caches.values())
        if (cache.has(address)) return response(cache.get(address))
    },
    has: async (name: string) => caches.has(name),
    delete: async (name: string) => caches.delete(name),
  }
  return api as unknown as CacheStorage
}
