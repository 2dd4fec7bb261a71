import { execFileSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { withNode } from './node_runtime.mjs'
import { inRoot } from './paths.mjs'
import { run } from './processes.mjs'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome']
/** Where playwright puts what it downloads; below tmp/ like everything that is written. */
const DOWNLOADS = inRoot('tmp', 'browsers')

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** The first of the usual names on a PATH, or null. */
export function onPath(path = process.env.PATH ?? '') {
  const candidates = NAMES.flatMap((name) =>
    path.split(delimiter).map((folder) => join(folder, name))
  )
  return candidates.find(isExecutable) ?? null
}

async function fromApt() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return null
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  await run('apt-get', ['update'], { env, quiet: true })
  const args = ['install', '-y', '--no-install-recommends', 'chromium']
  const { ok, output } = await run('apt-get', args, { env, quiet: true })
  if (!ok) console.error(output)
  return onPath()
}

function downloaded(node, env) {
  const ask = "console.log(require('playwright-core').chromium.executablePath())"
  const file = execFileSync(node, ['-e', ask], { cwd: inRoot(), env, encoding: 'utf8' }).trim()
  return isExecutable(file) ? file : null
}

async function fromPlaywright(node) {
  const env = { ...withNode(node), PLAYWRIGHT_BROWSERS_PATH: DOWNLOADS }
  const present = downloaded(node, env)
  if (present) return present
  await run(node, ['node_modules/playwright-core/cli.js', 'install', 'chromium'], { env })
  return downloaded(node, env)
}

/** Path of a Chromium for the browser suite: CHROMIUM, else one on PATH, else one that is installed now. Null when all of that failed. */
export async function ensureChromium(node, given = process.env.CHROMIUM) {
  if (given) return isExecutable(given) ? given : null
  const present = onPath()
  if (present) return present
  console.log('kamba: no Chromium on PATH, installing one for the browser suite')
  return (await fromApt()) ?? (await fromPlaywright(node))
}
