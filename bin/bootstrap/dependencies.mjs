import { createHash } from 'node:crypto'
import { lstatSync, readFileSync, writeFileSync } from 'node:fs'
import { withNode } from './node_runtime.mjs'
import { npm } from './npm.mjs'
import { inRoot } from './paths.mjs'
import { StepFailure } from './step.mjs'

const STAMP = inRoot('node_modules', '.kamba-stamp')

function read(file) {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return null // not installed yet
  }
}

const isShared = () =>
  lstatSync(inRoot('node_modules'), { throwIfNoEntry: false })?.isSymbolicLink()

/** Installs what package-lock.json says, once per lock file. A linked node_modules belongs to another checkout and is left alone. */
export async function ensureDependencies(node) {
  if (isShared()) return false
  const wanted = createHash('sha256')
    .update(readFileSync(inRoot('package-lock.json')))
    .digest('hex')
  if (read(STAMP) === wanted) return false
  console.log('kamba: installing packages, about half a minute')
  // `--include=dev`: with NODE_ENV=production in the shell npm would leave out what the build needs.
  const result = await npm(node, ['ci', '--include=dev', '--no-audit'], { env: withNode(node) })
  if (!result.ok) {
    throw new StepFailure(
      'packages',
      '`npm ci` ended with an error',
      'look at the lines above; most often the registry was out of reach. Run the command again.'
    )
  }
  writeFileSync(STAMP, wanted)
}
