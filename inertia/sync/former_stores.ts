import { adoptQueuesOf } from '~/sync/dead_tab_queues'
import { moveKeptFiles } from '~/files/kept_files'
import { forgetStore, storesHere, untilUnused } from '~/sync/local_stores'
import { dropStored, readStored, storedKeys, writeStored } from '~/sync/page_storage'
import type { QueuedEvent } from '~/sync/queued_event'
import { UnsentEvents } from '~/sync/unsent_events'

/** What lies beside the database and belongs to the person, not to the store. */
const MOVED = ['draft', 'early', 'refused', 'attached', 'kept', 'upload']

/**
 * Takes over what a guest of this browser has left, whose chats belong to this account now (docs/decisions/0010-merging-guests.md).
 *
 * Everything keeps its id, so that what the server had already and what is sent once more counts once. Before it reads anything of
 * its own, the store calls `moveNotes`.
 */
export function moveNotes(formerStores: readonly string[], storeId: string) {
  for (const former of formerStores)
    for (const kind of MOVED)
      for (const key of storedKeys(`kamba-${kind}:${former}:`)) {
        move(key, key.replace(former, storeId))
        dropStored(key)
      }
}

/** Two drafts of one chat become one: nothing is overwritten. */
function move(from: string, to: string) {
  const [value, present] = [readStored(from), readStored(to)]
  const both = typeof value === 'string' && typeof present === 'string'
  if (both && value !== present) writeStored(to, `${present}\n\n${value}`)
  else if (present === null) writeStored(to, value)
}

/** Commits what was never sent, asks other tabs of the guest to let go, and then removes the guest's database. */
export async function adoptFormerStores(
  formerStores: readonly string[],
  storeId: string,
  commit: (event: QueuedEvent) => void
) {
  const here = new Set(await storesHere())
  await Promise.allSettled(
    formerStores
      .filter((former) => here.has(former))
      .map(async (former) => {
        const adopt = () => {
          moveNotes([former], storeId)
          for (const kind of ['lost', 'unsent'] as const)
            new UnsentEvents(former, kind).giveBack(commit)
        }
        adopt()
        // A tab that is still open may keep something on its way out.
        await untilUnused(former)
        await adoptQueuesOf(former, (events) => events.forEach(commit))
        adopt()
        await moveKeptFiles(former, storeId)
        await forgetStore(former)
      })
  )
}
