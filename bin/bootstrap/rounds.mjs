import { readdirSync } from 'node:fs'
import { inRoot } from './paths.mjs'
import { runScript } from './script.mjs'

const FOLDER = 'tests/rounds'
const SUFFIX = '_rounds.ts'

/** `npm run rounds -- NAME [arguments]`: one of the long trials that kill, reload and hand over many times. Without a name they are listed. */
export async function run([name, ...args]) {
  const names = readdirSync(inRoot(FOLDER))
    .filter((file) => file.endsWith(SUFFIX))
    .map((file) => file.slice(0, -SUFFIX.length))
  if (names.includes(name)) return runScript(`${FOLDER}/${name}${SUFFIX}`, args)
  console.error(`usage: npm run rounds -- <${names.join('|')}> [arguments]`)
  return 2
}
