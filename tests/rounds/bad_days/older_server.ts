import { mkdtempSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const build = join(import.meta.dirname, '../../../build')

/** A server as after an update that no longer knows messages: it refuses them for good. */
export function withoutMessages(folder: string) {
  const script = join(mkdtempSync(join(folder, 'preload-')), 'refuse.mjs')
  const catalogue = pathToFileURL(join(build, 'shared/events/catalogue.js')).href
  writeFileSync(
    script,
    `import { CLIENT_EVENTS } from '${catalogue}'\nfor (const name of ['v1.MessageSent', 'v1.MessageQueued']) CLIENT_EVENTS.delete(name)\n`
  )
  return { NODE_OPTIONS: `--import=${pathToFileURL(script).href}` }
}
