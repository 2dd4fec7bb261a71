import { queryDb } from '@livestore/livestore'
import * as Schema from 'effect/Schema'

/** A chat as lists show it. */
export type ListedChat = {
  readonly id: string
  readonly title: string
  readonly lastMessageAt: number
  readonly pinnedAt: number | null
  readonly archivedAt: number | null
  readonly folderId: string | null
  readonly tags: readonly string[]
  readonly isUnread: boolean
  readonly hasDraft: boolean
}

export type Folder = { readonly id: string; readonly name: string; readonly place: number }

const JSON_LIST = Schema.Array(Schema.Struct({ list: Schema.String }))

/**
 * Lists come as one JSON text: the table is read again whenever any chat changes, a reply ends or a draft is kept. 5,000 rows of all
 * columns took 156 ms to read and check, one text of what is shown 13 ms (measured in Node); an equal one is told by comparing two strings.
 */
const jsonList = (label: string, table: string, query: string) =>
  queryDb(
    { query, schema: JSON_LIST, queriedTables: new Set([table]) },
    { label, map: (rows) => rows[0]?.list ?? '[]' }
  )

export const chatList = jsonList(
  'chats',
  'chats',
  `SELECT json_group_array(json_array(id, title, lastMessageAt, pinnedAt, archivedAt, folderId, tags, isUnread, draft IS NOT NULL)) AS list
   FROM (SELECT * FROM chats WHERE deletedAt IS NULL ORDER BY lastMessageAt DESC, id DESC)`
)

export const folderList = jsonList(
  'folders',
  'folders',
  `SELECT json_group_array(json_array(id, name, place)) AS list
   FROM (SELECT * FROM folders WHERE deletedAt IS NULL ORDER BY place, id)`
)

type ChatCells = [
  string,
  string,
  number,
  number | null,
  number | null,
  string | null,
  string | null,
  number,
  number,
]

export const readChats = (list: string): readonly ListedChat[] =>
  (JSON.parse(list) as ChatCells[]).map(
    ([id, title, lastMessageAt, pinnedAt, archivedAt, folderId, tags, isUnread, hasDraft]) => ({
      id,
      title,
      lastMessageAt,
      pinnedAt,
      archivedAt,
      folderId,
      tags: tags === null ? NO_TAGS : Object.keys(JSON.parse(tags) as object),
      isUnread: isUnread === 1,
      hasDraft: hasDraft === 1,
    })
  )

export const readFolders = (list: string): readonly Folder[] =>
  (JSON.parse(list) as [string, string, number][]).map(([id, name, place]) => ({ id, name, place }))

/** So many, and all that are pinned: more than a screen shows, and little enough to be read at every start. */
const NEWEST = 300
const PINNED_AT = 3
export function newestChats(list: string): string {
  const all = JSON.parse(list) as ChatCells[]
  if (all.length <= NEWEST) return list
  return JSON.stringify(all.filter((cells, index) => index < NEWEST || cells[PINNED_AT] !== null))
}

const NO_TAGS: readonly string[] = []
