import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { isDeepStrictEqual } from 'node:util'
import Database from 'better-sqlite3'
import { ChatTables } from '#app/readmodel/chat_tables'
import type { WireEvent } from '#shared/sync/wire_event'
import type { Evidence, Finding } from '#tests/chaos/checker'

/** The server looks every two seconds for what has changed. */
const CAUGHT_UP_WITHIN_MS = 15_000
const TABLES = ['chats', 'messages', 'pieces', 'applied']

/** Compares the tables that each device makes of what it was shown with those of the log, and the server's own with both. */
export async function checkTables(
  { devices, latecomer, storeId }: Evidence,
  log: readonly WireEvent[],
  dataFolder: string
): Promise<Finding[]> {
  const expected = replay(log)
  const findings = [...devices, latecomer]
    .filter(({ events }) => !isDeepStrictEqual(replay(events), expected))
    .map(({ name }) => ({
      kind: 'diverged' as const,
      what: `${name}: its tables are not the log's`,
    }))
  const head = log.at(-1)?.seqNum ?? 0
  const tables = await readModel(join(dataFolder, 'readmodel', 'stores', `${storeId}.sqlite`), head)
  if (!tables) findings.push({ kind: 'diverged', what: 'the read model is behind the log' })
  else if (!isDeepStrictEqual(tables, expected))
    findings.push({ kind: 'diverged', what: 'the read model is not what the log says' })
  return findings
}

/** Tables as the materializers make them of these events. */
function replay(events: readonly WireEvent[]) {
  const db = new Database(':memory:')
  try {
    const tables = new ChatTables(db)
    db.transaction(() => events.forEach((event) => tables.apply(event)))()
    return contentOf(db)
  } finally {
    db.close()
  }
}

/** Null if it does not get as far as the head of the log. */
async function readModel(file: string, head: number) {
  for (let waited = 0; waited < CAUGHT_UP_WITHIN_MS; waited += 100) {
    if (existsSync(file)) {
      const db = new Database(file, { readonly: true, timeout: 1_000 })
      try {
        const cursor = db.prepare('select cursor from progress').pluck().get() as number
        if (cursor >= head) return contentOf(db)
      } finally {
        db.close()
      }
    }
    await sleep(100)
  }
  return null
}

const contentOf = (db: Database.Database) =>
  TABLES.map((table) =>
    db
      .prepare(`select * from ${table}`)
      .all()
      .map((row) => JSON.stringify(row))
      .sort()
  )
