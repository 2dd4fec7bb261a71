import { useEffect, useMemo, useState } from 'react'
import { type ModelTroubles, type Outcome, type Trouble, troublesOf } from '~/models/model_health'
import { useModelList } from '~/models/model_list'
import { servedBy } from '~/models/model_names'
import { lastOutcomes } from '~/models/model_query'
import { useStoreQuery } from '~/sync/use_store_query'
import type { ListedModel } from '#shared/model_list'

const NONE: readonly Outcome[] = []
const LOOK_MS = 30_000

/** Which providers and models have failed lately, as the replies in this browser say. */
export function useModelTroubles(): ModelTroubles & { readonly now: number } {
  const { models } = useModelList()
  const outcomes = useStoreQuery(lastOutcomes, NONE)
  const now = useNow(outcomes)
  return useMemo(() => {
    const providers = new Map(models.map((model) => [model.id, servedBy(model)]))
    return { ...troublesOf(outcomes, (id) => providers.get(id), now), now }
  }, [models, outcomes, now])
}

export const troubleOf = (
  { models, providers }: ModelTroubles,
  model: ListedModel
): Trouble | null => models.get(model.id) ?? providers.get(servedBy(model)) ?? null

/** Moves on twice a minute, and whenever there is something new: a reply that has just failed is not of the future. */
function useNow(anew: unknown) {
  const [now, setNow] = useState(Date.now)
  useEffect(() => {
    const look = () => setNow(Date.now())
    look()
    const timer = setInterval(look, LOOK_MS)
    return () => clearInterval(timer)
  }, [anew])
  return now
}
