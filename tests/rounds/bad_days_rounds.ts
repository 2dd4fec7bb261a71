import { parseArgs } from 'node:util'
import { BadDaySite, type Outcome } from '#tests/rounds/bad_days/site'
import { refusedMessage, restoredBackup } from '#tests/rounds/bad_days/server_days'
import { phoneBrowser, privateWindow } from '#tests/rounds/bad_days/storage_days'

const SITUATIONS: Record<string, (site: BadDaySite, rounds: number) => Promise<Outcome>> = {
  private_window: privateWindow,
  phone_browser: phoneBrowser,
  refused_message: refusedMessage,
  restored_backup: restoredBackup,
}

/**
 * `npm run rounds -- bad_days [--only=private_window] [--rounds=10]`: each situation of docs/runbooks/bad_days.md, with a server of its
 * own. One line each; exit 1 when something was lost or doubled, or a page did not come back.
 */
const { values } = parseArgs({
  options: { only: { type: 'string' }, rounds: { type: 'string', default: '10' } },
})
const names = values.only?.split(',') ?? Object.keys(SITUATIONS)
let amiss = 0
for (const name of names) {
  const site = await BadDaySite.start()
  try {
    const { rounds, lost, doubled, seen } = await SITUATIONS[name]!(site, Number(values.rounds))
    amiss += lost + doubled
    console.log(`${name}: rounds ${rounds}, lost ${lost}, doubled ${doubled}; seen: ${seen}`)
  } catch (error) {
    amiss++
    console.log(`${name}: FAILED ${String(error).split('\n').slice(0, 3).join(' | ')}`)
  } finally {
    await site.stop()
  }
}
process.exit(amiss > 0 ? 1 : 0)
