import { SQLITE_DB } from './files.mjs'

/** Fault 7, first half: every statement ever run stays in a list until the database is closed (1.8 kB an event, for ever). */
export const statementsDropped = [
  {
    file: SQLITE_DB,
    from: `const preparedStmts = [];`,
    to: `const preparedStmts = new Set();`,
  },
  {
    file: SQLITE_DB,
    from: `isFinalized = true;`,
    to: `isFinalized = true; preparedStmts.delete(preparedStmt);`,
  },
  {
    file: SQLITE_DB,
    from: `preparedStmts.push(preparedStmt);`,
    to: `preparedStmts.add(preparedStmt);`,
  },
]
