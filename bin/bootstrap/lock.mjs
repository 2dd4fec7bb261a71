import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

const RETRY_MS = 200

function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

/** The process that holds the lock, or null when this one has just got it. */
function holder(file) {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' })
    return null
  } catch (error) {
    if (error.code !== 'EEXIST') throw error
  }
  const pid = Number(readFileSync(file, 'utf8')) || null
  // A process that was killed leaves its lock behind.
  if (pid && !isAlive(pid)) rmSync(file, { force: true })
  return pid ?? 'another process'
}

/** Lets one process at a time do `work`: `npm start` beside `npm test` must not install or build twice at once. */
export async function withLock(file, work) {
  mkdirSync(dirname(file), { recursive: true })
  let told = false
  for (let pid = holder(file); pid !== null; pid = holder(file)) {
    if (!told) console.log(`kamba: waiting for process ${pid}, which is preparing (${file})`)
    told = true
    await sleep(RETRY_MS)
  }
  const release = () => rmSync(file, { force: true })
  process.once('exit', release)
  try {
    return await work()
  } finally {
    process.off('exit', release)
    release()
  }
}
