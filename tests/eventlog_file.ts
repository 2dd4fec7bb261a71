import Database from 'better-sqlite3'
import { join } from 'node:path'

/** Texts of the messages that a server has in its logs, in order; one that was logged twice comes twice. */
export function loggedMessages(dataFolder: string): string[] {
  const file = new Database(join(dataFolder, 'eventlog.sqlite'), { readonly: true })
  try {
    const rows = file
      .prepare(`select args from eventlog where name = 'v1.MessageSent' order by store_id, seq`)
      .all() as { args: string }[]
    return rows.map(({ args }) => (JSON.parse(args) as { text: string }).text)
  } finally {
    file.close()
  }
}
