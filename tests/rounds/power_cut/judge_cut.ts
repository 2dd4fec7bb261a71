import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import Database from 'better-sqlite3'
import { verifyEventlog } from '#app/sync/verification/verify_eventlog'
import { keyOf, type Promised } from '#tests/rounds/power_cut/wire_tap'

export type CutVerdict = { damage: string[]; lost: Record<Promised['kind'], number> }

/** Opens what a power cut has left, as the server would, and looks whether it is whole and holds what was promised. */
export function judgeCut(
  files: ReadonlyMap<string, Buffer>,
  promised: readonly Promised[]
): CutVerdict {
  const folder = mkdtempSync(join(tmpdir(), 'kamba-cut-'))
  const verdict: CutVerdict = { damage: [], lost: { acknowledged: 0, shown: 0 } }
  try {
    for (const [path, content] of files) writeFileSync(join(folder, basename(path)), content)
    const databases = [...files.keys()].map((path) => basename(path))
    for (const name of databases.filter((each) => each.endsWith('.sqlite'))) {
      const db = new Database(join(folder, name))
      try {
        const whole = db.pragma('integrity_check', { simple: true })
        if (whole !== 'ok') verdict.damage.push(`${name}: ${String(whole)}`)
        if (name === 'eventlog.sqlite') judgeLog(db, promised, verdict)
      } finally {
        db.close()
      }
    }
    if (!databases.includes('eventlog.sqlite'))
      for (const { kind } of promised) verdict.lost[kind]++
  } catch (error) {
    verdict.damage.push((error as Error).message)
  } finally {
    rmSync(folder, { recursive: true })
  }
  return verdict
}

function judgeLog(db: Database.Database, promised: readonly Promised[], verdict: CutVerdict) {
  const has = (table: string) =>
    db.prepare(`select 1 from sqlite_master where name = ?`).get(table) !== undefined
  const rows = has('eventlog')
    ? (db.prepare('select name, args from eventlog').all() as { name: string; args: string }[])
    : []
  const stored = new Set(rows.map(({ name, args }) => keyOf(name, JSON.parse(args))))
  for (const { kind, name, key } of promised) {
    // Pieces leave the log when their reply has ended: verifyEventlog looks after the text.
    if (name !== 'v1.ReplyAppended' && !stored.has(key)) verdict.lost[kind]++
  }
  if (!has('stores') || !has('eventlog')) return
  for (const { damage } of verifyEventlog(db))
    verdict.damage.push(...damage.map(({ kind, id }) => `${kind} ${id}`))
}
