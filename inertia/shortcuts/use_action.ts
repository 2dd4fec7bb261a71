import { useEffect, useLayoutEffect, useRef } from 'react'
import type { ActionId } from '~/shortcuts/actions'
import { Observed } from '~/sync/observed'

/** Whether somebody has pressed its keys, or chosen it by its name. */
export type By = 'keys' | 'choice'
/** `pass`: it has done nothing, and the keys stay the browser's. */
type Act = (by: By) => void | 'pass'

/** Who is on the page and can do what. The newest of several does it. */
export const performers = new Observed<ReadonlyMap<ActionId, readonly Act[]>>(new Map())

/** As long as the component is on the page, this is what the action does; null while it cannot be done. */
export function useAction(id: ActionId, act: Act | null) {
  const latest = useRef(act)
  useLayoutEffect(() => void (latest.current = act))
  const isAble = act !== null
  useEffect(() => {
    if (!isAble) return
    const perform = (by: By) => latest.current?.(by)
    change(id, (acts) => [...acts, perform])
    return () => change(id, (acts) => acts.filter((other) => other !== perform))
  }, [id, isAble])
}

function change(id: ActionId, changed: (acts: readonly Act[]) => readonly Act[]) {
  const acts = changed(performers.get().get(id) ?? [])
  const next = new Map(performers.get())
  if (acts.length > 0) next.set(id, acts)
  else next.delete(id)
  performers.set(next)
}

/** False when nobody on the page can do it, or whoever can has left it to the browser. */
export function perform(id: ActionId, by: By = 'choice'): boolean {
  const act = performers.get().get(id)?.at(-1)
  return act !== undefined && act(by) !== 'pass'
}
