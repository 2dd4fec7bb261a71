import AuditEntry from '#app/accounts/audit/audit_entry'
import Person from '#app/accounts/person'
import type { AuditLine, AuditPerson } from '#shared/audit_line'

const PAGE_ENTRIES = 50

export type AuditFilter = {
  /** Acts of these people, and for them; null: everybody's. */
  readonly people: readonly string[] | null
  readonly action: string | null
  /** Only entries that are older than this one. */
  readonly before: number | null
}
export type AuditPage = {
  readonly lines: AuditLine[]
  /** For the next page; null when there is none. */
  readonly next: number | null
}

/** Who acted for whom, the newest first. Names are those of today, for people who are still there: the trail holds ids alone. */
export async function auditPage({ people, action, before }: AuditFilter): Promise<AuditPage> {
  const query = AuditEntry.query()
    .orderBy('id', 'desc')
    .limit(PAGE_ENTRIES + 1)
  if (before !== null) void query.where('id', '<', before)
  if (action !== null) void query.where('action', action)
  if (people !== null)
    void query.where((either) => {
      void either.whereIn('actorId', [...people]).orWhereIn('targetId', [...people])
    })
  const found = await query
  const entries = found.slice(0, PAGE_ENTRIES)
  const names = await namesOf(entries.flatMap(({ actorId, targetId }) => [actorId, targetId]))
  const shown = (id: string | null, role: AuditPerson['role']) => ({
    id,
    role,
    name: id === null ? null : (names.get(id) ?? null),
  })
  const lines = entries.map((entry) => ({
    id: entry.id,
    at: entry.createdAt.toMillis(),
    actor: shown(entry.actorId, entry.actorRole),
    target: shown(entry.targetId, entry.targetRole),
    action: entry.action,
    reason: entry.reason,
    allowed: entry.allowed,
  }))
  return { lines, next: found.length > PAGE_ENTRIES ? entries.at(-1)!.id : null }
}

/** What there is to filter by. */
export async function auditActions(): Promise<string[]> {
  const rows = await AuditEntry.query().distinct('action').orderBy('action')
  return rows.map(({ action }) => action)
}

async function namesOf(ids: readonly (string | null)[]): Promise<Map<string, string>> {
  const wanted = [...new Set(ids.filter((id) => id !== null))]
  const people = await Person.query().whereIn('id', wanted)
  const named = people.flatMap(({ id, name, email }) => {
    const shown = name ?? email
    return shown === null ? [] : [[id, shown] as const]
  })
  return new Map(named)
}
