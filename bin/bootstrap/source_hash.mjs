import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** What a build is made of. Not tests (a changed test needs no build) and not .adonisjs, which is made from the others. */
export const SOURCES = [
  'app',
  'bin/console.ts',
  'bin/server.ts',
  'commands',
  'config',
  'database',
  'inertia',
  'providers',
  'public',
  'resources',
  'shared',
  'start',
  'tools',
  'ace.js',
  'adonisrc.ts',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'tsconfig.inertia.json',
  'vite.config.ts',
]

function* filesIn(root, name) {
  const stats = statSync(join(root, name), { throwIfNoEntry: false })
  if (stats?.isFile()) yield name
  if (!stats?.isDirectory()) return
  for (const child of readdirSync(join(root, name)).sort()) {
    // Vite writes public/assets while it builds.
    if (`${name}/${child}` !== 'public/assets') yield* filesIn(root, `${name}/${child}`)
  }
}

/** One hash over the names and contents of all sources below `root`. */
export function sourceHash(root, sources = SOURCES) {
  const hash = createHash('sha256')
  for (const source of sources) {
    for (const name of filesIn(root, source)) {
      hash
        .update(`${name}\0`)
        .update(readFileSync(join(root, name)))
        .update('\0')
    }
  }
  return hash.digest('hex')
}
