import { Observed } from '~/sync/observed'

/** Own trouble and crashes elsewhere are counted apart: at most so many reloads in five minutes. */
const COUNTED = {
  trouble: { key: 'kamba-reloads', most: 4 },
  /** A crash of another tab says nothing about this one; only a long row of them does. */
  crash: { key: 'kamba-reloads-after-crashes', most: 20 },
  /** Somebody has signed in or out in another tab. */
  person: { key: 'kamba-reloads-for-persons', most: 20 },
} as const
const WINDOW_MS = 5 * 60_000
/** Not all tabs at the same instant: that is the hardest case for LiveStore (livestore#763). */
const SPREAD_MS = 300

type Cause = keyof typeof COUNTED

const recentReloads = (cause: Cause): number[] => {
  try {
    const times = JSON.parse(sessionStorage.getItem(COUNTED[cause].key) ?? '[]') as number[]
    return times.filter((time) => Date.now() - time < WINDOW_MS)
  } catch {
    return [] // storage is switched off
  }
}

/** True once reloading has not helped: the page then shows a banner instead of going round for ever. */
export const reloadsGivenUp = new Observed(false)

/** How often this tab has reloaded itself in the last minutes for trouble of its own. */
export const reloadsSoFar = () => recentReloads('trouble').length

/** How patient to be: doubles with every one of them. */
export const patience = () => 2 ** reloadsSoFar()

let reloading = false

/**
 * Reloads the tab, at most so many times in five minutes. What waits to be committed, drafts included, lies in localStorage
 * (commit_queue.ts), so that nothing is asked and nothing is lost.
 */
export function reloadPage(why: string, cause: Cause = 'trouble') {
  const recent = recentReloads(cause)
  const { key, most } = COUNTED[cause]
  if (recent.length >= most) return reloadsGivenUp.set(true)
  if (reloading) return
  reloading = true
  console.warn(`The page reloads itself: ${why}`)
  try {
    sessionStorage.setItem(key, JSON.stringify([...recent, Date.now()]))
  } catch {
    // switched off: a page without storage cannot count, the server's data are not at risk
  }
  setTimeout(() => location.reload(), Math.random() * SPREAD_MS)
}
