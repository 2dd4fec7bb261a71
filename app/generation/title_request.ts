import type { Database } from 'better-sqlite3'
import { branchOf } from '#app/generation/context'
import type { TitleJob } from '#app/generation/title_jobs'
import type { ModelRequest } from '#app/llm/driver'
import type { Route } from '#app/llm/model_routes'
import { preferenceOf } from '#app/readmodel/preference'
import type { ChatSettings } from '#shared/events/chat_settings'
import { preferenceNames } from '#shared/preferences'

/** Of each of the two messages that a title is made from. */
const MAX_CHARS = 2_000
/** A title is some ten tokens; one that thinks first needs more. */
const MAX_TOKENS = { plain: 64, thinking: 2_000 }
const LEAST_EFFORTS = ['none', 'minimal', 'low'] as const

const INSTRUCTIONS =
  'Give the conversation that follows a title of two to six words, in its own language. Answer with the title alone, without quotes and without a full stop.'

export type Untitled = {
  readonly model: string
  readonly text: string
  readonly budgetMicros: number | undefined
}

/** What a title is made from, and by which model; or why there is to be none. Shape: `db` has the tables of the job's store. */
export function readUntitled(db: Database, job: TitleJob): Untitled | { none: string } {
  const chat = db
    .prepare('select titledBy, deletedAt, settings from chats where id = ?')
    .get(job.chatId) as
    | { titledBy: string; deletedAt: number | null; settings: string | null }
    | undefined
  if (!chat || chat.deletedAt !== null) return { none: 'chat_gone' }
  if (chat.titledBy !== 'words') return { none: 'titled' }
  const wasAsked = job.replyId === ''
  const preferred = preferenceOf(db, preferenceNames.titleModel)
  if (preferred === 'off' && !wasAsked) return { none: 'off' }
  const reply = newestReply(db, job)
  if (!reply) return { none: 'nothing_said' }
  const chosen = typeof preferred === 'string' && preferred !== 'off' ? preferred : null
  const model = chosen ?? reply.model
  if (model.startsWith('kamba/')) return { none: 'no_model' }
  const branch = branchOf(db, job.chatId, reply.id)
  const asked = branch.find(({ author }) => author === 'person')?.text ?? ''
  const said = branch.at(-1)?.text ?? ''
  const text = [asked, said]
    .map((one) => one.slice(0, MAX_CHARS).toWellFormed())
    .join('\n\n---\n\n')
  const settings = JSON.parse(chat.settings ?? '{}') as ChatSettings
  return { model, text, budgetMicros: settings.budgetMicros }
}

/** The one that called for it, or the last that the chat has. */
function newestReply(db: Database, { chatId, replyId }: TitleJob) {
  return db
    .prepare(
      `select id, model from messages where chatId = $chatId and author = 'model' and state = 'ended' and model is not null
       and ($replyId = '' or id = $replyId) order by model like 'kamba/%', createdAt desc limit 1`
    )
    .get({ chatId, replyId }) as { id: string; model: string } | undefined
}

/** Asked for with as little thinking as the model can do with. */
export function titleRequest(text: string, { model, card }: Route): ModelRequest {
  const effort = LEAST_EFFORTS.find((one) => card?.efforts.includes(one))
  const maxOutputTokens = card?.reasons === false ? MAX_TOKENS.plain : MAX_TOKENS.thinking
  const takesMost = card?.settings?.includes('maxOutputTokens') ?? false
  return {
    model,
    messages: [{ author: 'person', text }],
    textSoFar: '',
    instructions: INSTRUCTIONS,
    ...(effort && { effort }),
    ...(takesMost && { maxOutputTokens }),
  }
}
