import { builtDatabase } from './built.mjs'

/** SQLite's default for WAL files: a commit is not on disk when it returns. Processes that are killed do not show it, power cuts do. */
const database = builtDatabase()
const { pragma } = database
database.pragma = function (source, options) {
  return pragma.call(this, source.replace('synchronous = FULL', 'synchronous = NORMAL'), options)
}
