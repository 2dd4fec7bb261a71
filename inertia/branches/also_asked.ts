import { useCallback, useMemo } from 'react'
import type { ListedModel } from '#shared/model_list'
import { useModelList } from '~/models/model_list'
import { Observed, useObserved } from '~/sync/observed'
import { dropStored, readStored, writeStored } from '~/sync/page_storage'
import { useOpenedStore } from '~/sync/use_chat_store'

/** Models that may answer one message beside the chosen one: four columns can be read beside each other. */
export const MAX_ALSO = 3

/** By their ids; one list per chat, and one for the chat that does not exist yet. */
const lists = new Map<string, Observed<readonly string[]>>()
const NONE: readonly string[] = []

function listOf(key: string) {
  const known = lists.get(key)
  if (known) return known
  const list = new Observed(readStored<readonly string[]>(key) ?? NONE)
  lists.set(key, list)
  return list
}

function setList(key: string, ids: readonly string[]) {
  listOf(key).set(ids)
  if (ids.length === 0) dropStored(key)
  else writeStored(key, ids)
}

const keyOf = (storeId: string, chatId: string | null) => `kamba-also:${storeId}:${chatId ?? 'new'}`

/** The chat that has begun keeps what was chosen for it. */
export function moveAlsoAsked(storeId: string, chatId: string) {
  const key = keyOf(storeId, null)
  setList(keyOf(storeId, chatId), listOf(key).get())
  setList(key, NONE)
}

export type AlsoAsked = {
  /** Those that are still there, without the one that is asked anyway. */
  readonly models: readonly ListedModel[]
  readonly hasRoom: boolean
  readonly toggle: (model: ListedModel) => void
}

/** Which further models answer the messages of a chat. Kept in this browser while it is chosen. */
export function useAlsoAsked(chatId: string | null, modelId: string): AlsoAsked {
  const { storeId } = useOpenedStore()
  const { models: listed } = useModelList()
  const key = keyOf(storeId, chatId)
  const ids = useObserved(listOf(key))
  const models = useMemo(
    () =>
      ids
        .flatMap((id) => listed.find((model) => model.id === id && id !== modelId) ?? [])
        .slice(0, MAX_ALSO),
    [ids, listed, modelId]
  )
  const toggle = useCallback(
    ({ id }: ListedModel) => {
      if (id === modelId) return
      const isChosen = models.some((model) => model.id === id)
      if (!isChosen && models.length === MAX_ALSO) return
      const kept = models.map((model) => model.id)
      setList(key, isChosen ? kept.filter((other) => other !== id) : [...kept, id])
    },
    [key, models, modelId]
  )
  return useMemo(() => ({ models, hasRoom: models.length < MAX_ALSO, toggle }), [models, toggle])
}
