import db from '@adonisjs/lucid/services/db'
import { queryChunks } from '#app/core/query_chunks'

export type PersonSession = { readonly sessionId: string; readonly personId: string }
type Row = { id: string; data: string | null; expiresAt: number | string | null }

/** Of these sessions, those that still belong to their person: not signed out, not ended elsewhere, not expired, and the person exists. */
export async function findLiveSessions(sessions: readonly PersonSession[]): Promise<Set<string>> {
  const live = new Set<string>()
  for (const chunk of queryChunks(sessions)) {
    const rows = await findRows(chunk)
    for (const { sessionId, personId } of chunk)
      if (rows.has(personId) && isOf(personId, rows.get(sessionId))) live.add(sessionId)
  }
  return live
}

const isOf = (personId: string, session: Row | undefined) =>
  session?.data?.includes(`"${personId}"`) === true &&
  new Date(session.expiresAt ?? 0).getTime() > Date.now()

/** One query for both tables: this runs before every push, and each query costs more than its rows. */
async function findRows(sessions: readonly PersonSession[]) {
  const sessionIds = sessions.map(({ sessionId }) => sessionId)
  const personIds = sessions.map(({ personId }) => personId)
  const people = db
    .from('people')
    .whereIn('id', personIds)
    .select('id', db.raw('null'), db.raw('null'))
  const rows: Row[] = await db
    .from('sessions')
    .whereIn('id', sessionIds)
    .select('id', 'data', 'expires_at as expiresAt')
    .unionAll(people)
  return new Map(rows.map((row) => [row.id, row]))
}
