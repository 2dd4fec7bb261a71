/** What the browser says about its storage for this site. `persisted`: it will not clear it by itself when it runs out of room. */
export type DeviceStorage = { readonly persisted: boolean; readonly usedBytes: number | null }

let asked = false

/**
 * Asks the browser to keep the local database. Once per page, and only when there is something to keep: some browsers ask the person,
 * who then knows why. The answer stands in the panel behind the sync badge.
 */
export function askToPersist() {
  if (asked) return
  asked = true
  void deviceStorage().then(({ persisted }) => {
    // refused or not there: chats are on the server, too, and the panel says what was answered
    if (!persisted) navigator.storage.persist?.().catch(() => false)
  })
}

export async function deviceStorage(): Promise<DeviceStorage> {
  const [persisted, estimate] = await Promise.all([
    navigator.storage.persisted?.().catch(() => false) ?? false,
    navigator.storage.estimate?.().catch(() => null) ?? null,
  ])
  return { persisted, usedBytes: estimate?.usage ?? null }
}
