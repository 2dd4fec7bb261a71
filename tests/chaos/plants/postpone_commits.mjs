import { builtDatabase } from './built.mjs'

const POSTPONE_MS = 120
/** Later than any commit that was postponed. */
export const AFTER_COMMIT_MS = POSTPONE_MS + 20

/** Lets every commit of the log return before it has happened; it happens a little later, or never if the process dies. */
export function postponeCommits() {
  const database = builtDatabase()
  const { prepare, close } = database
  const open = new Map()
  const commitNow = (db) => {
    const waiting = open.get(db)
    if (!waiting) return
    open.delete(db)
    clearTimeout(waiting.timer)
    waiting.commit()
  }
  database.prepare = function (sql) {
    const statement = prepare.call(this, sql)
    if (sql === 'commit')
      return {
        run: () => {
          const commit = () => statement.run()
          open.set(this, { commit, timer: setTimeout(() => commitNow(this), POSTPONE_MS) })
        },
      }
    if (sql === 'begin immediate')
      return {
        run: () => {
          commitNow(this)
          return statement.run()
        },
      }
    return statement
  }
  database.close = function () {
    commitNow(this)
    return close.call(this)
  }
}
