import { useEffect, useMemo, useState } from 'react'
import { textOfParts } from '#shared/events/reply_parts'
import { estimateFileTokens } from '#shared/file_tokens'
import { estimateTokens } from '#shared/token_estimate'
import { rowsWith } from '~/chat/thread_query'
import { type BranchMessage, isRunning } from '~/chat/visible_message'
import type { LocalStore } from '~/sync/local_store'
import { useReadyStore } from '~/sync/use_chat_store'

/** Read in one go; some milliseconds. */
const COUNTED_AT_ONCE = 50

/** Texts do not change, but the one of a reply is there when it has ended. */
const keyOf = ({ id, state }: BranchMessage) => `${id} ${state}`
const counted = new Map<string, number>()

/**
 * About how many tokens a model is told of this branch. Its texts are read a few at a time, between what the reader does, and counted
 * once; until all are, the sum is null.
 */
export function useBranchTokens(branch: readonly BranchMessage[]): number | null {
  const store = useReadyStore()
  const told = useMemo(
    () => branch.filter((message) => message.inContext !== 'excluded' && !isRunning(message)),
    [branch]
  )
  const [sum, setSum] = useState<number | null>(null)
  useEffect(() => {
    if (!store) return
    let timer: ReturnType<typeof setTimeout> | undefined
    const go = () => {
      // the newest first: they are what is on the page
      const missing = told.filter((message) => !counted.has(keyOf(message))).slice(-COUNTED_AT_ONCE)
      countTokens(store, missing)
      if (missing.length === COUNTED_AT_ONCE) timer = setTimeout(go)
      else setSum(told.reduce((total, message) => total + (counted.get(keyOf(message)) ?? 0), 0))
    }
    timer = setTimeout(go)
    return () => clearTimeout(timer)
  }, [store, told])
  return sum
}

/** Models are told texts and files, not old thoughts. */
function countTokens(store: LocalStore, messages: readonly BranchMessage[]) {
  const rows = new Map(
    store.query(rowsWith(messages.map(({ id }) => id))).map((row) => [row.id, row])
  )
  for (const message of messages) {
    const row = rows.get(message.id)
    // what still waits for the database is counted when it is there
    if (!row) continue
    const text = row.author === 'person' ? row.text : textOfParts(row.parts ?? [])
    const ofFiles = (row.files ?? []).reduce((sum, file) => sum + estimateFileTokens(file), 0)
    counted.set(keyOf(message), estimateTokens(text) + ofFiles)
  }
}
