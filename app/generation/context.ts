import type { Database } from 'better-sqlite3'
import type { AskedOptions } from '#app/generation/asked_options'
import { type InForce, settingsInForce } from '#app/generation/instructions'
import type { ContextMessage } from '#app/llm/driver'
import type { Attachment } from '#shared/events/attachment'
import type { ChatSettings } from '#shared/events/chat_settings'
import type { ReplyFailure } from '#shared/events/reply_events'
import { type ReplyPart, textOfParts } from '#shared/events/reply_parts'
import type { ReplyRun } from '#shared/events/reply_run'

/** `number` as citations name it (shared/citation.ts); null for a file of another chat. */
export type StepFile = Pick<Attachment, 'fileId' | 'name'> & { readonly number: number | null }
/** One message or reply of the branch that is answered. */
export type Step = Pick<ContextMessage, 'author' | 'text'> & {
  readonly id: string
  /** Whether the person wants models to be told it. */
  readonly inContext: 'auto' | 'pinned' | 'excluded'
  /** Not there when there are none. */
  readonly files?: readonly StepFile[]
}
/** Where a model was told too much: what it takes and was sent, by its provider, and what we thought. */
export type Refused = { limit: number | null; sent: number | null; estimated: number | null }

/** What the tables know about a reply that is to be made. */
export type Context = InForce & {
  readonly branch: readonly Step[]
  /** The branch of the other chat that its message is about. */
  readonly about: readonly Step[]
  /** What the reply that is continued has said. */
  readonly carried: readonly ReplyPart[]
  readonly refused: readonly Refused[]
}

type Asked = Pick<AskedOptions, 'about' | 'continues' | 'dropOldest'> & {
  chatId: string
  parentId: string
  model: string
}

/** Shape: `db` has the tables of one store (app/readmodel), so that a foreign id finds nothing. Must not wait. */
export function readContext(db: Database, asked: Asked): Context {
  const { chatId, parentId, about, continues } = asked
  return {
    branch: branchOf(db, chatId, parentId),
    about: about ? branchOf(db, about.chatId, about.messageId).map(unnumbered) : [],
    ...settingsInForce(db, settingsOf(db, chatId)),
    carried: continues ? partsOf(db, chatId, continues) : [],
    refused: refusedOf(db, asked),
  }
}

/** The branch from the start of the chat to the message `leafId`; whatever a message names outside of its chat ends the walk. */
export function branchOf(db: Database, chatId: string, leafId: string): Step[] {
  const find = db.prepare(
    'select id, parentId, author, text, files, parts, inContext, deletedAt from messages where id = ? and chatId = ?'
  )
  const rows: Row[] = []
  const seen = new Set<string>()
  for (let id: string | null = leafId; id !== null && !seen.has(id);) {
    const row = find.get(id, chatId) as Row | undefined
    if (!row) break
    seen.add(id)
    rows.push(row)
    id = row.parentId
  }
  let number = 0
  return rows.toReversed().flatMap((row): Step[] => {
    const { id, author, inContext } = row
    // Those of deleted messages are counted, too: what a reply has cited keeps its number.
    const files = (JSON.parse(row.files ?? '[]') as Attachment[]).map(({ fileId, name }) => {
      number++
      return { fileId, name, number }
    })
    // Reasoning is for people to read; models are not told their old thoughts.
    const text = author === 'person' ? row.text : textOfParts(JSON.parse(row.parts ?? '[]'))
    if ((text === '' && files.length === 0) || row.deletedAt !== null) return []
    return [{ id, author, text, inContext, ...(files.length > 0 && { files }) }]
  })
}
type Row = Pick<Step, 'id' | 'author' | 'text' | 'inContext'> & {
  parentId: string | null
  files: string | null
  parts: string | null
  deletedAt: number | null
}

const unnumbered = ({ files, ...step }: Step): Step => ({
  ...step,
  ...(files && { files: files.map((file) => ({ ...file, number: null })) }),
})

function settingsOf(db: Database, chatId: string): ChatSettings {
  const settings = db.prepare('select settings from chats where id = ?').pluck().get(chatId)
  return typeof settings === 'string' ? (JSON.parse(settings) as ChatSettings) : {}
}

function partsOf(db: Database, chatId: string, replyId: string): ReplyPart[] {
  const parts = db
    .prepare("select parts from messages where id = ? and chatId = ? and author = 'model'")
    .pluck()
    .get(replyId, chatId)
  return typeof parts === 'string' ? (JSON.parse(parts) as ReplyPart[]) : []
}

/**
 * Earlier replies to the same messages, or these replies themselves, that did not fit into the same model. Looked for only where it
 * matters: it reads the rows of a whole chat.
 */
function refusedOf(db: Database, asked: Asked): Refused[] {
  const { chatId, parentId, model, about } = asked
  if (!asked.dropOldest && !about) return []
  const find = db.prepare(
    `select failure, run from messages where chatId = $chatId and (parentId = $messageId or id = $messageId)
     and model = $model and failure ->> 'code' = 'context_too_long'`
  )
  const places = [{ chatId, messageId: parentId }, ...(about ? [about] : [])]
  return places.flatMap((place) => find.all({ ...place, model }) as FailedRow[]).map(toRefused)
}
type FailedRow = { failure: string; run: string | null }

function toRefused({ failure, run }: FailedRow): Refused {
  const { contextTokens } = JSON.parse(failure) as ReplyFailure
  const { sent } = JSON.parse(run ?? '{}') as ReplyRun
  const { limit = null, sent: counted = null } = contextTokens ?? {}
  return { limit, sent: counted, estimated: sent?.estimatedTokens ?? null }
}
