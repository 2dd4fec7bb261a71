import type { Attachment } from '#shared/events/attachment'
import type { Draft } from '#shared/events/draft_events'
import { dropStored, readStored, writeStored } from '~/sync/page_storage'

/** What stands in a field and has not been sent. */
export type Written = { readonly text: string; readonly files: readonly Attachment[] }

/** `mine`: changed here, to be told. `adopt`: nobody has touched the field, so that it shows what another device wrote. */
export type Verdict = 'same' | 'mine' | 'adopt' | 'offer'

export const NOTHING_WRITTEN: Written = { text: '', files: [] }

export const writtenOf = (draft: Draft | null): Written =>
  draft ? { text: draft.text, files: draft.files ?? [] } : NOTHING_WRITTEN

export const isSameDraft = (a: Written, b: Written) =>
  a.text === b.text &&
  a.files.length === b.files.length &&
  a.files.every(({ fileId }, index) => fileId === b.files[index]?.fileId)

const isEmpty = (written: Written) => isSameDraft(written, NOTHING_WRITTEN)

/**
 * Compares the field with what all devices know, and with what this device knew last: so it is told who has changed what, also after a
 * reload, and what somebody types is never overwritten.
 */
export class DraftSync {
  readonly #known = new Map<string, Written>()

  constructor(private readonly storeId: string) {}

  compare(draftId: string, mine: Written, theirs: Draft | null): Verdict {
    const other = writtenOf(theirs)
    if (isSameDraft(mine, other)) {
      this.know(draftId, other)
      return 'same'
    }
    const known = this.#knownOf(draftId)
    if (isSameDraft(other, known)) return 'mine'
    if (isSameDraft(mine, known) || isEmpty(mine)) {
      this.know(draftId, other)
      return 'adopt'
    }
    // Sent or emptied elsewhere, while somebody goes on writing here.
    if (!isEmpty(other)) return 'offer'
    this.know(draftId, other)
    return 'mine'
  }

  /** Whether there is something to tell. */
  isUntold(draftId: string, mine: Written): boolean {
    return !isSameDraft(mine, this.#knownOf(draftId))
  }

  /** What all devices know from here on. */
  know(draftId: string, written: Written) {
    if (isSameDraft(written, this.#knownOf(draftId))) return
    this.#known.set(draftId, written)
    if (isEmpty(written)) dropStored(this.#key(draftId))
    else writeStored(this.#key(draftId), written)
  }

  #knownOf(draftId: string): Written {
    const known =
      this.#known.get(draftId) ?? readStored<Written>(this.#key(draftId)) ?? NOTHING_WRITTEN
    this.#known.set(draftId, known)
    return known
  }

  #key = (draftId: string) => `kamba-draft-known:${this.storeId}:${draftId}`
}
