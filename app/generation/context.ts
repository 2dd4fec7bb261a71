import type { Database } from 'better-sqlite3'
import type { ContextMessage } from '#app/llm/driver'
import { textOfParts } from '#shared/events/reply_parts'

type Row = {
  parentId: string | null
  author: ContextMessage['author']
  text: string
  parts: string | null
}

/**
 * What a model is told: the branch from the start of the chat to the message `parentId`, other branches left out.
 *
 * Shape: `db` has the tables of one store (app/readmodel); whatever a message names outside of its chat ends the walk.
 */
export function contextOf(db: Database, chatId: string, parentId: string): ContextMessage[] {
  const find = db.prepare(
    'select parentId, author, text, parts from messages where id = ? and chatId = ?'
  )
  const branch: ContextMessage[] = []
  const seen = new Set<string>()
  for (let id: string | null = parentId; id !== null && !seen.has(id);) {
    const row = find.get(id, chatId) as Row | undefined
    if (!row) break
    seen.add(id)
    // Reasoning is for people to read; models are not told their old thoughts.
    const text = row.author === 'person' ? row.text : textOfParts(JSON.parse(row.parts ?? '[]'))
    if (text !== '') branch.push({ author: row.author, text })
    id = row.parentId
  }
  return branch.toReversed()
}
