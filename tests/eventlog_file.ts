import Database from 'better-sqlite3'
import { join } from 'node:path'

/** The messages that a server has in its logs, those that wait in a queue among them, in order; one that was logged twice comes twice. */
export function loggedMessages(dataFolder: string): { messageId: string; text: string }[] {
  const file = new Database(join(dataFolder, 'eventlog.sqlite'), { readonly: true })
  try {
    const rows = file
      .prepare(
        `select args from eventlog where name = 'v1.MessageQueued' or (name = 'v1.MessageSent' and args ->> 'messageId' not in (
           select args ->> 'messageId' from eventlog where name = 'v1.MessageQueued')) order by store_id, seq`
      )
      .all() as { args: string }[]
    return rows.map(({ args }) => JSON.parse(args) as { messageId: string; text: string })
  } finally {
    file.close()
  }
}
