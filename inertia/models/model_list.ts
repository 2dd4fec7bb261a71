import { createContext, use, useEffect, useMemo, useRef, useState } from 'react'
import { defaultModelOf } from '#shared/default_model'
import { plainCard } from '#shared/model_card'
import type { ListedModel, ModelList } from '#shared/model_list'
import { useDeviceModels } from '~/keys/device_keys'
import { withDeviceModels } from '~/keys/with_device_models'
import { readStored, writeStored } from '~/sync/page_storage'

/** What the page itself brings: names only, so that a first visit can send at once. */
export type PageModels = {
  readonly models: readonly { id: string; name: string; provider: string }[]
  readonly defaultModel: string
}
type KnownModels = ModelList & {
  /** False until the list was read once: a model that is missing then need not be gone. */
  readonly isComplete: boolean
}
type Kept = {
  readonly format: typeof FORMAT
  readonly etag: string | null
  readonly list: ModelList
}

/** Another number when lists of older versions can no longer be read. */
const FORMAT = 1
const REFRESH_MS = 5 * 60_000

export const ModelListContext = createContext<KnownModels>({
  models: [],
  defaultModel: '',
  refreshedAt: null,
  troubles: [],
  isComplete: false,
})
export const useModelList = () => use(ModelListContext)

/**
 * The models that this person can ask, kept in localStorage: the picker opens at once and without a connection.
 * Asked again behind the page's back: when it opens, when the line is back, and when somebody comes back to an old page.
 */
export function useKeptModelList(storeId: string, fromPage: PageModels): KnownModels {
  const key = `kamba-models:${storeId}`
  const [kept, setKept] = useState(() => readKept(key))
  const latest = useRef(kept)
  useEffect(() => {
    let isShown = true
    let askedAt = 0
    const refresh = async () => {
      askedAt = Date.now()
      const next = await askForModels(latest.current?.etag ?? null)
      if (next === null || !isShown) return
      latest.current = next
      writeStored(key, next)
      setKept(next)
    }
    const onReturn = () => {
      const isOld = Date.now() - askedAt > REFRESH_MS
      if (document.visibilityState === 'visible' && isOld) void refresh()
    }
    const onLine = () => void refresh()
    void refresh()
    window.addEventListener('online', onLine)
    document.addEventListener('visibilitychange', onReturn)
    return () => {
      isShown = false
      window.removeEventListener('online', onLine)
      document.removeEventListener('visibilitychange', onReturn)
    }
  }, [key])
  const onDevice = useDeviceModels(storeId)
  return useMemo(() => {
    const list = kept?.list ?? listOf(fromPage)
    const models = withDeviceModels(list.models, onDevice)
    const defaultModel = onDevice.length > 0 ? defaultModelOf(models) : list.defaultModel
    return { ...list, models, defaultModel, isComplete: kept !== null }
  }, [kept, fromPage, onDevice])
}

function readKept(key: string): Kept | null {
  const kept = readStored<Kept>(key)
  return kept?.format === FORMAT ? kept : null
}

/** Null when there is nothing new, or no answer: what is known stays. */
async function askForModels(etag: string | null): Promise<Kept | null> {
  try {
    const headers = { Accept: 'application/json', ...(etag && { 'If-None-Match': etag }) }
    const answer = await fetch('/models', { headers })
    if (!answer.ok) return null
    return { format: FORMAT, etag: answer.headers.get('ETag'), list: await answer.json() }
  } catch {
    return null // no connection, or a proxy that answers with a page
  }
}

type Named = { id: string; name: string; provider: string }

/** A model of which only the name is known. */
export const bareModel = ({ id, name, provider }: Named): ListedModel => ({
  ...plainCard(id, name, provider),
  ways: [{ keyId: null, provider }],
})

const listOf = ({ models, defaultModel }: PageModels): ModelList => ({
  models: models.map(bareModel),
  defaultModel,
  refreshedAt: null,
  troubles: [],
})
