import { queryDb } from '@livestore/livestore'
import * as Schema from 'effect/Schema'
import { createContext } from 'react'
import { type Citation, numberFiles } from '#shared/citation'
import { type Attachment, Attachments } from '#shared/events/attachment'

/** The reply whose text is shown: what its citations mean depends on the branch above it. */
export type CitingReply = { readonly chatId: string; readonly parentId: string | null }
export const CitingReplyContext = createContext<CitingReply | null>(null)

const Row = Schema.Struct({
  id: Schema.String,
  parentId: Schema.NullOr(Schema.String),
  files: Schema.NullOr(Schema.parseJson(Attachments)),
})
export type FileRow = typeof Row.Type

/** The tree of a chat with its files and nothing else of it. */
export const fileRowsOf = (chatId: string) =>
  queryDb(
    {
      query: 'SELECT id, parentId, files FROM messages WHERE chatId = $chatId',
      bindValues: { chatId },
      schema: Schema.Array(Row),
      queriedTables: new Set(['messages']),
    },
    { label: 'files', deps: [chatId] }
  )

/**
 * The file that a reply means, null when there is none of that number: a model wrote it.
 * Deleted messages count, so that a number never comes to mean another file; therefore all rows of the chat are looked at, and not
 * the branch on the screen.
 */
export function citedFile(
  rows: readonly FileRow[],
  { parentId }: Pick<CitingReply, 'parentId'>,
  { file }: Citation
): Attachment | null {
  const byId = new Map(rows.map((row) => [row.id, row]))
  const branch: FileRow[] = []
  const seen = new Set<string>()
  for (let row = byId.get(parentId ?? ''); row && !seen.has(row.id);) {
    seen.add(row.id)
    branch.unshift(row)
    row = byId.get(row.parentId ?? '')
  }
  return numberFiles(branch.map(({ files }) => ({ files: files ?? [] })))[file - 1] ?? null
}
