import app from '@adonisjs/core/services/app'
import { defineConfig } from '@adonisjs/lucid'
import { data } from '#config/data'

/**
 * How long a write waits for another process. The driver is synchronous: its default of 5 s would stop the whole server, and stops nobody
 * in an operator's command, which would fail otherwise.
 */
const BUSY_MS = app.getEnvironment() === 'console' ? 5_000 : 100

/** Errors name the query and not its values, since they reach the log. Knex knows the option, Lucid's types do not. */
const withoutValues: object = { compileSqlOnError: false }

export default defineConfig({
  connection: 'app',
  connections: {
    app: {
      client: 'better-sqlite3',
      connection: { filename: data.appFile },
      useNullAsDefault: true,
      ...withoutValues,
      pool: {
        min: 1,
        max: 1,
        afterCreate: (connection, done) => {
          for (const pragma of [
            'journal_mode = WAL',
            'synchronous = FULL',
            `busy_timeout = ${BUSY_MS}`,
            'foreign_keys = ON',
            // What was deleted leaves the file: SQLite would let it lie in free pages.
            'secure_delete = ON',
          ])
            connection.pragma(pragma)
          done()
        },
      },
      migrations: { naturalSort: true, paths: ['database/migrations'] },
      schemaGeneration: { enabled: false },
    },
  },
})
