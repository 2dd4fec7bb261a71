import db from '@adonisjs/lucid/services/db'

export type PersonSession = { readonly sessionId: string; readonly personId: string }

/** SQLite takes no more than this many values in one query with certainty. */
const CHUNK = 500

/** Of these sessions, those that still belong to their person: not signed out, not ended elsewhere, and the person exists. */
export async function findLiveSessions(sessions: readonly PersonSession[]): Promise<Set<string>> {
  const live = new Set<string>()
  for (let start = 0; start < sessions.length; start += CHUNK) {
    const chunk = sessions.slice(start, start + CHUNK)
    const people = await db
      .from('people')
      .select('id')
      .whereIn(
        'id',
        chunk.map(({ personId }) => personId)
      )
    const rows = await db
      .from('sessions')
      .select('id', 'data')
      .whereIn(
        'id',
        chunk.map(({ sessionId }) => sessionId)
      )
    const exists = new Set(people.map(({ id }) => id as string))
    const dataOf = new Map(rows.map(({ id, data }) => [id as string, data as string]))
    for (const { sessionId, personId } of chunk)
      if (exists.has(personId) && dataOf.get(sessionId)?.includes(`"${personId}"`))
        live.add(sessionId)
  }
  return live
}
