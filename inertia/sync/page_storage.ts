/** localStorage as JSON. Without room, or where the browser has switched storage off, values live in memory only: nothing here throws. */
export function readStored<Value>(key: string): Value | null {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null') as Value | null
  } catch {
    return null // no storage, or a value that is not ours
  }
}

/** Returns false when the value is not stored. */
export function writeStored(key: string, value: unknown): boolean {
  try {
    localStorage.setItem(key, JSON.stringify(value))
    return true
  } catch {
    return false // full or switched off: the caller keeps the value in memory
  }
}

export function dropStored(key: string) {
  try {
    localStorage.removeItem(key)
  } catch {
    // switched off: nothing was written either
  }
}

export function storedKeys(prefix: string): string[] {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(prefix))
  } catch {
    return [] // switched off
  }
}
