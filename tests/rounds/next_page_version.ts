import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BrowserContext } from 'playwright-core'

const root = join(import.meta.dirname, '..', '..')
const COLUMNS = /(columns:\{eventId:(\w+)\(\{primaryKey:!0\}\))\}/

/**
 * A copy of the build whose pages have one more column in a table of the state: what a later version brings. Returns its folder.
 *
 * Errors: throws when the table is not found in both bundles that hold the schema.
 */
export function buildNextPageVersion(): string {
  const folder = join(root, 'tmp', 'build-next')
  rmSync(folder, { recursive: true, force: true })
  cpSync(join(root, 'build'), folder, { recursive: true })
  const assets = join(folder, 'public/assets')
  let changed = 0
  for (const name of readdirSync(assets).filter((file) => file.endsWith('.js'))) {
    const code = readFileSync(join(assets, name), 'utf8')
    const next = code.replace(COLUMNS, '$1,later:$2({nullable:!0})}')
    if (next === code) continue
    writeFileSync(join(assets, name), next)
    for (const suffix of ['.br', '.gz']) rmSync(join(assets, name + suffix), { force: true })
    changed++
  }
  if (changed !== 2) throw new Error(`the schema stands in ${changed} bundles`)
  return folder
}

/** The changed files have the names of the former ones, which a browser may keep for ever. */
export async function forgetFiles(context: BrowserContext) {
  const session = await context.newCDPSession(context.pages()[0]!)
  await session.send('Network.clearBrowserCache')
  await session.detach()
}
