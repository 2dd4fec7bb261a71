import type { Database } from 'better-sqlite3'
import { preferenceOf } from '#app/readmodel/preference'
import type { ChatSettings } from '#shared/events/chat_settings'
import type { SentContext } from '#shared/events/reply_run'
import { composeInstructions, type PersonaInForce, withPersona } from '#shared/instructions'
import { preferenceNames } from '#shared/preferences'

/** The persona that answers, as it is called when it does. */
type AnsweringPersona = NonNullable<SentContext['persona']>
export type InForce = {
  /** With all instructions that count in `instructions`. */
  readonly settings: ChatSettings
  readonly persona?: AnsweringPersona
}

/** What counts for the next reply of a chat. A persona that is gone is none. Shape: `db` has the tables of one store. */
export function settingsInForce(db: Database, chat: ChatSettings): InForce {
  const found = chat.persona === undefined ? null : personaOf(db, chat.persona)
  const { instructions: _, ...others } = withPersona(chat, found)
  const instructions = composeInstructions(chat, found, personalOf(db))
  return {
    settings: { ...others, ...(instructions !== '' && { instructions }) },
    ...(found && { persona: { id: found.id, name: found.name, symbol: found.symbol } }),
  }
}

function personaOf(db: Database, id: string): (AnsweringPersona & PersonaInForce) | null {
  const row = db
    .prepare(
      'select id, name, symbol, instructions, settings from personas where id = ? and deletedAt is null'
    )
    .get(id) as PersonaRow | undefined
  if (!row) return null
  return { ...row, settings: row.settings === null ? null : JSON.parse(row.settings) }
}
type PersonaRow = AnsweringPersona & { instructions: string; settings: string | null }

function personalOf(db: Database) {
  if (preferenceOf(db, preferenceNames.personalOff) === true) return { aboutMe: '', manner: '' }
  return {
    aboutMe: textOf(preferenceOf(db, preferenceNames.aboutMe)),
    manner: textOf(preferenceOf(db, preferenceNames.manner)),
  }
}

/** Any client may have written any JSON under the name. */
const textOf = (value: unknown) => (typeof value === 'string' ? value : '')
