import { defineConfig } from '@adonisjs/lucid'
import { data } from '#config/data'

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
        // The driver is synchronous: its default wait of 5 s for a lock would stop the whole process.
        afterCreate: (connection, done) => {
          for (const pragma of [
            'journal_mode = WAL',
            'synchronous = FULL',
            'busy_timeout = 100',
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
