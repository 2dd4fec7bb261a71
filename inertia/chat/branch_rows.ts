import { queryDb } from '@livestore/livestore'
import * as Schema from 'effect/Schema'
import type { MessageRow } from '~/chat/thread_query'

/** A row of the chat's tree without its content. */
export type BranchRow = Pick<
  MessageRow,
  | 'id'
  | 'chatId'
  | 'parentId'
  | 'author'
  | 'state'
  | 'model'
  | 'files'
  | 'image'
  | 'branchName'
  | 'device'
  | 'attempt'
  | 'inContext'
  | 'deletedAt'
  | 'createdAt'
>

/** No rows, as `branchRowsOf` says it. */
export const NO_BRANCH_ROWS = '[]'

/**
 * All messages and replies of a chat in the order of the log, without their texts, as one JSON text.
 *
 * Whenever any message changes this is asked again, of five thousand rows in the longest chats: as rows of the schema they took
 * a second with their texts. One text is made by SQLite, compared by its characters, and read only when it has changed.
 */
export const branchRowsOf = (chatId: string) =>
  queryDb(
    {
      query: `SELECT json_group_array(json_array(id, parentId, author, state, model, json(files), json(image), branchName, device,
                attempt, inContext, deletedAt, createdAt)) AS rows
              FROM (SELECT * FROM messages WHERE chatId = $chatId ORDER BY rowid)`,
      bindValues: { chatId },
      schema: Schema.Array(Schema.Struct({ rows: Schema.String })),
      queriedTables: new Set(['messages']),
    },
    {
      label: 'branch rows',
      deps: [chatId],
      map: (found) => found[0]?.rows ?? NO_BRANCH_ROWS,
    }
  )

type Listed = [
  id: string,
  parentId: string | null,
  author: BranchRow['author'],
  state: BranchRow['state'],
  model: string | null,
  files: BranchRow['files'],
  image: BranchRow['image'],
  branchName: string | null,
  device: string | null,
  attempt: number,
  inContext: BranchRow['inContext'],
  deletedAt: number | null,
  createdAt: number,
]

/** Trusted as it is: our own materializers wrote the rows, and the whole row is checked where its content is read. */
export function readBranchRows(chatId: string, json: string): BranchRow[] {
  return (JSON.parse(json) as Listed[]).map(
    ([
      id,
      parentId,
      author,
      state,
      model,
      files,
      image,
      branchName,
      device,
      attempt,
      inContext,
      deletedAt,
      createdAt,
    ]) => ({
      id,
      chatId,
      parentId,
      author,
      state,
      model,
      files,
      image,
      branchName,
      device,
      attempt,
      inContext,
      deletedAt,
      createdAt,
    })
  )
}
