import { Observed } from '~/sync/observed'

const KEY = 'kamba-reloads'
const WINDOW_MS = 5 * 60_000
const MAX_RELOADS = 4
/** Not all tabs at the same instant: that is the hardest case for LiveStore (livestore#763). */
const SPREAD_MS = 300

const recentReloads = (): number[] => {
  try {
    const times = JSON.parse(sessionStorage.getItem(KEY) ?? '[]') as number[]
    return times.filter((time) => Date.now() - time < WINDOW_MS)
  } catch {
    return [] // storage is switched off
  }
}

/** True once reloading has not helped: the page then shows a banner instead of going round for ever. */
export const reloadsGivenUp = new Observed(false)

/** How often this tab has reloaded itself in the last minutes. */
export const reloadsSoFar = () => recentReloads().length

/** How patient to be: doubles with every recent reload of this tab. */
export const patience = () => 2 ** reloadsSoFar()

let reloading = false

/**
 * Reloads the tab, at most four times in five minutes. What waits to be committed, drafts included, lies in localStorage
 * (commit_queue.ts), so that nothing is asked and nothing is lost.
 */
export function reloadPage(why: string) {
  const recent = recentReloads()
  if (recent.length >= MAX_RELOADS) return reloadsGivenUp.set(true)
  if (reloading) return
  reloading = true
  console.warn(`The page reloads itself: ${why}`)
  try {
    sessionStorage.setItem(KEY, JSON.stringify([...recent, Date.now()]))
  } catch {
    // switched off: a page without storage cannot count, the server's data are not at risk
  }
  setTimeout(() => location.reload(), Math.random() * SPREAD_MS)
}
