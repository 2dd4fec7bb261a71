import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { withNode } from './node_runtime.mjs'
import { inRoot, ROOT } from './paths.mjs'
import { run } from './processes.mjs'
import { sourceHash } from './source_hash.mjs'
import { StepFailure } from './step.mjs'

/** Beside build/ and not in it: `node ace build` wipes the folder first, also when it fails later. */
const STAMP = inRoot('tmp', '.build-stamp')
const RESULTS = ['build/bin/server.js', 'build/public/assets/.vite/manifest.json']

const isCurrent = (hash) =>
  existsSync(STAMP) &&
  readFileSync(STAMP, 'utf8') === hash &&
  RESULTS.every((file) => existsSync(inRoot(file)))

/** Builds server and pages when a source has changed. Only by `node ace build`: a plain `vite build` may bundle React's development half. */
export async function ensureBuild(node) {
  const hash = sourceHash(ROOT)
  if (isCurrent(hash)) return false
  console.log('kamba: building, about a quarter of a minute')
  rmSync(STAMP, { force: true })
  const env = { ...withNode(node), NODE_ENV: 'production' }
  const result = await run(node, ['ace.js', 'build'], { env, quiet: true })
  if (!result.ok) {
    console.error(result.output)
    throw new StepFailure(
      'build',
      '`node ace build` ended with an error',
      'the lines above name the file and the line; correct it and run the command again.'
    )
  }
  mkdirSync(inRoot('tmp'), { recursive: true })
  writeFileSync(STAMP, hash)
}
