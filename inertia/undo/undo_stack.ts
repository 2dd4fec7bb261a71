import type { Change } from '~/undo/change'
import { Observed } from '~/sync/observed'

/** More than anybody takes back one by one; a tab keeps a few hundred kB at most. */
const MOST_KEPT = 100
/** What a person types is saved piece by piece. */
const ONE_CHANGE_MS = 10_000

type Kept = { readonly change: Change; readonly at: number }
export type KeptChanges = { readonly done: readonly Kept[]; readonly undone: readonly Kept[] }

export type Notice = {
  readonly change: Change
  readonly isUndone: boolean
  /** It is no change of a store, and out of the order: the bar alone takes it back. */
  readonly takeBack?: () => void
  /** Each has a bar of its own, which counts its time from its beginning. */
  readonly count: number
}

type Place = { read: () => KeptChanges | null; write: (kept: KeptChanges) => void }
const NONE: KeptChanges = { done: [], undone: [] }

/**
 * The last changes of one tab, in order. It only remembers: whoever takes one back writes its events.
 * Something new forgets what was taken back before it, as everywhere.
 */
export class UndoStack {
  readonly notice = new Observed<Notice | null>(null)
  #kept: KeptChanges
  #count = 0

  constructor(private readonly place: Place) {
    this.#kept = place.read() ?? NONE
  }

  did(change: Change, now: number) {
    const last = this.#kept.done.at(-1)
    const isSame = !!change.subject && last?.change.subject === change.subject
    const joined = isSame && now - last.at < ONE_CHANGE_MS
    const entry = { at: now, change: joined ? { ...change, back: last.change.back } : change }
    const before = joined ? this.#kept.done.slice(0, -1) : this.#kept.done
    this.#keep({ done: [...before, entry].slice(-MOST_KEPT), undone: [] })
    if (!change.isQuiet) this.#tell(change, false)
  }

  /** The change that is to be taken back now; null if there is none. */
  undo(): Change | null {
    const last = this.#kept.done.at(-1)
    if (!last) return null
    const { done, undone } = this.#kept
    this.#keep({ done: done.slice(0, -1), undone: last.change.isOnce ? [] : [...undone, last] })
    this.#tell(last.change, true)
    return last.change
  }

  /** The change that is to be made again now; null if there is none. */
  redo(): Change | null {
    const last = this.#kept.undone.at(-1)
    if (!last) return null
    const { done, undone } = this.#kept
    this.#keep({ done: [...done, { ...last, at: 0 }], undone: undone.slice(0, -1) })
    this.#tell(last.change, false)
    return last.change
  }

  /** Shows a bar for something in this page that no event tells, such as words in a field. */
  offer(name: string, words: string, takeBack: () => void) {
    const change = { name, words, again: [], back: [], isOnce: true } as const
    this.notice.set({ change, isUndone: false, takeBack, count: ++this.#count })
  }

  /** These chats are gone for good: what was done to them cannot be taken back. */
  forget(chatIds: ReadonlySet<string>) {
    const stays = ({ change }: { change: Change }) =>
      ![...change.again, ...change.back].some(({ args }) => chatIds.has(String(args['chatId'])))
    const { done, undone } = this.#kept
    this.#keep({ done: done.filter(stays), undone: undone.filter(stays) })
    const shown = this.notice.get()
    if (shown && !stays(shown)) this.closeNotice()
  }

  closeNotice = () => this.notice.set(null)

  #tell(change: Change, isUndone: boolean) {
    this.notice.set({ change, isUndone, count: ++this.#count })
  }

  #keep(kept: KeptChanges) {
    this.#kept = kept
    this.place.write(kept)
  }
}
