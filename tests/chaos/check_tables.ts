import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import Database from 'better-sqlite3'
import { ChatTables } from '#app/readmodel/chat_tables'
import { ReadModels } from '#app/readmodel/read_models'
import { Eventlog } from '#app/sync/eventlog'
import type { WireEvent } from '#shared/sync/wire_event'
import type { Evidence, Finding } from '#tests/chaos/checker'

const TABLES = ['chats', 'messages', 'pieces', 'queued', 'applied']

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
  const tables = await readModel(storeId, dataFolder)
  if (!isDeepStrictEqual(tables, expected))
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

/** What the server has made of the log so far, and from there on what any process makes that asks. */
async function readModel(storeId: string, dataFolder: string) {
  const eventlog = new Eventlog(join(dataFolder, 'eventlog.sqlite'))
  const models = new ReadModels(join(dataFolder, 'readmodel'), eventlog)
  try {
    return await models.read(storeId, contentOf)
  } finally {
    await models.close()
    eventlog.close()
  }
}

const contentOf = (db: Database.Database) =>
  TABLES.map((table) =>
    db
      .prepare(`select * from ${table}`)
      .all()
      .map((row) => JSON.stringify(row))
      .sort()
  )
