import { readdirSync, statSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import Database from 'better-sqlite3'
import { inGroups } from '#benchmarks/clients/asker'
import { kambaAsker } from '#benchmarks/clients/sync_client'
import type { Row } from '#benchmarks/measure'
import { rounded, sum } from '#benchmarks/statistics'

const CHARACTERS = 4_000
const WORD = 5
const RATE = 200

/** What replies leave on the disk once they have ended, by the characters of their text. */
export const storedBytes: Row = {
  name: 'stored_bytes',
  title: 'Stored bytes after the end',
  timeoutSeconds: 240,
  async run(stage) {
    const people = stage.pick(10, 5, 2)
    const repliesEach = stage.pick(10, 4, 1)
    const waitSeconds = stage.pick(60, 10, 2)
    const server = await stage.kamba()
    const askers = await inGroups(people, () => kambaAsker(server.url))
    const log = new Database(server.eventlogFile, { readonly: true })
    const look = () => ({ log: usedBytes(log), folder: folderBytes(server.server.folder) })
    const before = look()
    let largest = before.log
    const watch = setInterval(() => (largest = Math.max(largest, usedBytes(log))), 250)
    const question = `tokens=${CHARACTERS / WORD} rate=${RATE} size=${WORD - 1}`
    const outcomes = await Promise.all(
      askers.map(async (asker) => {
        const own = []
        for (let reply = 0; reply < repliesEach; reply++) own.push(await asker.ask(question))
        return own
      })
    )
    clearInterval(watch)
    await sleep(waitSeconds * 1000)
    const after = look()
    log.close()
    const replies = outcomes.flat()
    const text = sum(replies.map((reply) => Buffer.byteLength(reply.text)))
    const health = { kamba: { errors: replies.filter(({ isOk }) => !isOk).length } }
    const byText = (bytes: number) => ({ kamba: rounded(bytes / text, 2), unit: 'x', health })
    const baseline = { name: 'the text', value: 1 }
    return {
      conditions: `${people * repliesEach} replies of ${CHARACTERS} characters, ${waitSeconds} s after the last`,
      measures: [
        {
          name: 'log, its pages in use, archive included',
          ...byText(after.log - before.log),
          baseline,
          goal: { ratioAtMost: 1.5 },
        },
        { name: 'log at its largest, while they run', ...byText(largest - before.log), baseline },
        {
          name: 'all files of the server, read model and WAL included',
          ...byText(after.folder - before.folder),
          baseline,
        },
      ],
      details: { text, before, after, largest },
    }
  },
}

/** Pages that hold something: SQLite keeps free ones for later. */
function usedBytes(db: Database.Database) {
  const value = (name: string) => db.pragma(name, { simple: true }) as number
  return (value('page_count') - value('freelist_count')) * value('page_size')
}

const folderBytes = (folder: string) =>
  sum(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => statSync(`${entry.parentPath}/${entry.name}`).size)
  )
