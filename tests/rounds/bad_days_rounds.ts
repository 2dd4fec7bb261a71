import { parseArgs } from 'node:util'
import { BadDaySite, type Outcome } from '#tests/rounds/bad_days/site'
import { refusedMessage, restoredBackup } from '#tests/rounds/bad_days/server_days'
import {
  evictedWhileClosed,
  evictedWhileOpen,
  phoneBrowser,
  privateWindow,
  storageFull,
} from '#tests/rounds/bad_days/storage_days'
import {
  fiveTabs,
  outbox,
  signedOut,
  twentyDevices,
  upgrade,
} from '#tests/rounds/bad_days/tab_days'

const SITUATIONS: Record<string, (site: BadDaySite, rounds: number) => Promise<Outcome>> = {
  private_window: privateWindow,
  phone_browser: phoneBrowser,
  storage_full: storageFull,
  evicted_while_closed: evictedWhileClosed,
  evicted_while_open: evictedWhileOpen,
  refused_message: refusedMessage,
  restored_backup: restoredBackup,
  outbox,
  five_tabs: fiveTabs,
  twenty_devices: twentyDevices,
  signed_out: signedOut,
  upgrade,
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
