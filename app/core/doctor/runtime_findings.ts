import Database from 'better-sqlite3'
import { fail, ok, type Finding } from '#app/core/doctor/finding'

const OLDEST_NODE = 24

export function nodeFinding(version: string = process.versions.node): Finding {
  if (Number(version.split('.')[0]) >= OLDEST_NODE) return ok('Node', version)
  const remedy = `run it by \`npm run ace -- doctor\`, which brings Node ${OLDEST_NODE} along`
  return fail('Node', version, remedy)
}

/** The SQLite that better-sqlite3 brings; search needs its FTS5. */
export function sqliteFindings(): Finding[] {
  const db = new Database(':memory:')
  try {
    const version = db.prepare('select sqlite_version()').pluck().get() as string
    const options = db.pragma('compile_options', { simple: false }) as { compile_options: string }[]
    const hasFts5 = options.some((option) => option.compile_options === 'ENABLE_FTS5')
    return [
      ok('SQLite', version),
      hasFts5
        ? ok('FTS5', 'compiled in')
        : fail('FTS5', 'missing', 'reinstall the packages: npm ci (another SQLite was linked)'),
    ]
  } finally {
    db.close()
  }
}
