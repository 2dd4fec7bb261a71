import { type ReplyPart, textOfParts } from '#shared/events/reply_parts'
import { listWords } from '~/language/list_words'
import { t } from '~/language/t'

type Written = {
  readonly author: 'person' | 'model'
  readonly text: string
  readonly parts: readonly ReplyPart[] | null
  readonly files?: readonly { readonly name: string }[] | null
  readonly state: string
}

const MAX_WORDS = 240

const STATES: Record<string, string> = {
  queued: t('Waiting'),
  streaming: t('Answering'),
  stopped: t('Stopped'),
  failed: t('Failed'),
}

/** The first words of a message or reply, on one line; of a reply without words, what it is made of. */
export function firstWords({ author, text, parts, files }: Written): string {
  const whole = author === 'person' ? text : textOfParts(parts ?? [])
  const words = whole.slice(0, MAX_WORDS).replace(/\s+/g, ' ').trim()
  if (words !== '') return words
  if (files && files.length > 0) return listWords(files.map(({ name }) => name))
  return parts?.some(({ kind }) => kind === 'file') ? t('A picture') : t('No words')
}

/** What has become of a reply, where that is not simply its text; null otherwise. */
export const stateWords = ({ author, state }: Pick<Written, 'author' | 'state'>): string | null =>
  author === 'model' ? (STATES[state] ?? null) : null
