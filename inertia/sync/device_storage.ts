import { Observed } from '~/sync/observed'
import { readStored, writeStored } from '~/sync/page_storage'

/** What the browser says about its storage for this site. `persisted`: it will not clear it by itself when it runs out of room. */
export type DeviceStorage = { readonly persisted: boolean; readonly usedBytes: number | null }

const TOLD_KEY = 'kamba-told-storage'
/** The browser has said that it may clear what is here when it runs out of room, and its person has not been told. */
export const untoldRefusal = new Observed(false)

/** Once in this browser: it is no alarm, since the server has everything, too. */
export function refusalTold() {
  writeStored(TOLD_KEY, true)
  untoldRefusal.set(false)
}

let asked = false

/**
 * Asks the browser to keep the local database. Once per page, and only when there is something to keep: some browsers ask the person,
 * who then knows why. The answer stands in the panel behind the sync badge.
 */
export function askToPersist() {
  if (asked) return
  asked = true
  void deviceStorage().then(({ persisted }) => {
    // refused or not there: chats are on the server, too, and badge and panel say what was answered
    if (!persisted) void askBrowserToKeep()
  })
}

/** What a browser answers; `unable`: it knows no such question. */
export type KeepAnswer = 'kept' | 'refused' | 'unable'

/** Browsers decide by rules of their own (installed, bookmarked, much used), some ask the person: a later answer may be another one. */
export async function askBrowserToKeep(): Promise<KeepAnswer> {
  const { storage } = navigator
  if (typeof storage?.persist !== 'function') return 'unable'
  const isKept = await storage.persist().catch(() => false)
  untoldRefusal.set(!isKept && readStored(TOLD_KEY) !== true)
  return isKept ? 'kept' : 'refused'
}

export async function deviceStorage(): Promise<DeviceStorage> {
  const [persisted, estimate] = await Promise.all([
    navigator.storage.persisted?.().catch(() => false) ?? false,
    navigator.storage.estimate?.().catch(() => null) ?? null,
  ])
  return { persisted, usedBytes: estimate?.usage ?? null }
}
