import { randomBytes } from 'node:crypto'
import { chmodSync, readFileSync, writeFileSync } from 'node:fs'
import { parseEnv } from 'node:util'

const KEY_BYTES = 32
const OWNER_ONLY = 0o600
const HEADER =
  '# Made by the first start. Every variable that may stand here is explained in .env.example.\n'

/** Values that cannot have a default, since they must differ between installations. */
const randomKey = () => randomBytes(KEY_BYTES).toString('base64url')
const random = { APP_KEY: randomKey, BYOK_KEYS: randomKey }

function read(file) {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if (error.code === 'ENOENT') return HEADER
    throw error
  }
}

/** Adds the random values that `file` lacks, and changes nothing else in it. Says whether it wrote. */
export function completeEnvFile(file, given = process.env) {
  let text = read(file)
  const missing = Object.keys(random).filter((name) => !given[name] && !parseEnv(text)[name])
  if (missing.length === 0) return false
  for (const name of missing) {
    const line = `${name}=${random[name]()}`
    const empty = new RegExp(`^${name}=.*$`, 'm')
    text = empty.test(text)
      ? text.replace(empty, line)
      : `${text.replace(/(?<!\n)$/, '\n')}${line}\n`
  }
  writeFileSync(file, text, { mode: OWNER_ONLY })
  chmodSync(file, OWNER_ONLY) // `mode` counts only for a new file
  return true
}

/** What the server will see: the file, under what the shell says. */
export function readEnvironment(file, given = process.env) {
  return { ...parseEnv(read(file)), ...given }
}
