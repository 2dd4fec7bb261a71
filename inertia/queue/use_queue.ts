import { useMemo } from 'react'
import { followsLine } from '#shared/queue_line'
import { isRunning, type BranchMessage } from '~/chat/visible_message'
import { queueCommands, type QueueCommands } from '~/queue/queue_commands'
import { queueOf, type QueuedWithParent } from '~/queue/queue_query'
import { queueWithWaiting } from '~/queue/waiting_queue'
import { useObserved } from '~/sync/observed'
import { useOpenedStore } from '~/sync/use_chat_store'
import { useStoreQuery } from '~/sync/use_store_query'

/** `running`: the next one goes when the reply has ended. `due`: the server sends it now. The others rest until somebody goes on. */
export type QueueState = 'running' | 'due' | 'stopped' | 'failed'

export type Queue = {
  /** What waits for the end of the branch on the screen, the next one first. */
  readonly items: readonly QueuedWithParent[]
  /** What waits in other branches of the chat. */
  readonly elsewhere: readonly QueuedWithParent[]
  readonly state: QueueState
  /** Whether what is sent now has to wait. */
  readonly isBusy: boolean
  readonly branch: readonly BranchMessage[]
  readonly commands: QueueCommands
}

const NO_ROWS: readonly QueuedWithParent[] = []

/** The queue of a chat, live, with what this tab did a moment ago. */
export function useQueue(chatId: string | null, branch: readonly BranchMessage[]): Queue {
  const id = chatId ?? ''
  const rows = useStoreQuery(queueOf(id), NO_ROWS)
  const { commits } = useOpenedStore()
  const waiting = useObserved(commits.waiting)
  const commands = useMemo(() => queueCommands(commits.commit), [commits])
  const known = useMemo(() => queueWithWaiting(rows, waiting, id), [rows, waiting, id])
  return useMemo(() => {
    const ids = new Set(branch.map((message) => message.id))
    const isHere = (row: QueuedWithParent) =>
      row.parentId === null || row.parent === null || followsLine(asWaiting(row), ids)
    const items = known.filter(isHere)
    const state = stateOf(branch)
    const isBusy = state === 'running' || (state === 'due' && items.length > 0)
    const elsewhere = known.filter((row) => !isHere(row))
    return { items, elsewhere, state, isBusy, branch, commands }
  }, [known, branch, commands])
}

const asWaiting = ({ parentId, parent }: QueuedWithParent) => ({ parentId: parentId!, parent })

function stateOf(branch: readonly BranchMessage[]): QueueState {
  if (branch.some(isRunning)) return 'running'
  const end = branch.at(-1)
  return end?.state === 'stopped' || end?.state === 'failed' ? end.state : 'due'
}
