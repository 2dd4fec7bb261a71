/**
 * Import of the leader worker: tells when the browser refuses to write for want of room. SQLite and LiveStore make `disk I/O error` of
 * it, which looks like damage; and a database that is made anew would not fit either.
 */
type Write = (this: object, ...rest: unknown[]) => unknown
type Writer = Record<'write' | 'truncate' | 'flush', Write>

let tell = () => {}

/** Calls back at the first refusal. */
export const onStorageFull = (listener: () => void) => void (tell = listener)

const { prototype } = (globalThis as { FileSystemSyncAccessHandle?: { prototype: Writer } })
  .FileSystemSyncAccessHandle ?? { prototype: {} as Writer }

for (const name of ['write', 'truncate', 'flush'] as const) {
  const original = prototype[name]
  if (original === undefined) continue
  prototype[name] = function (...rest) {
    try {
      return original.apply(this, rest)
    } catch (error) {
      if (error instanceof DOMException && error.name === 'QuotaExceededError') tell()
      throw error
    }
  }
}
