import { t } from '~/language/t'
import type { QueuedEvent } from '~/sync/queued_event'

const words: Record<string, (args: Record<string, unknown>) => string> = {
  'v1.ChatCreated': () => t('A new chat'),
  'v1.ChatRenamed': ({ title }) => t('The title “{title}”', { title: String(title) }),
  'v1.ChatDeleted': () => t('A chat moved to the Trash'),
  'v1.ChatRestored': () => t('A chat taken out of the Trash'),
  'v1.ChatPurgeRequested': () => t('A chat deleted for ever'),
  'v1.MessageSent': ({ text }) => t('“{text}”', { text: String(text) }),
  'v1.MessageQueued': ({ text }) => t('“{text}”, queued', { text: String(text) }),
  'v1.QueuedMessageEdited': ({ text }) =>
    t('“{text}”, edited in the queue', { text: String(text) }),
  'v1.QueuedMessageMoved': () => t('The order of a queue'),
  'v1.QueuedMessageRemoved': () => t('A message taken off a queue'),
  'v1.DraftSet': () => t('A draft'),
  'v1.ReplyRequested': () => t('The wish for another reply'),
  'v1.ReplyStopRequested': () => t('The wish to stop a reply'),
  'v1.ChatSettingsSet': () => t('Settings of a chat'),
  'v1.MessageContextSet': () => t('What models are told of a message'),
  'v1.ChatForked': ({ title }) => t('The new chat “{title}”', { title: String(title) }),
  'v1.BranchNamed': () => t('The name of a branch'),
  'v1.FavouriteBranchSet': () => t('The favourite branch of a chat'),
  'v1.ChatTitleRequested': () => t('The wish for a new title'),
  'v1.PromptSaved': ({ title }) => t('The prompt “{title}”', { title: String(title) }),
  'v1.PromptDeleted': () => t('A prompt deleted'),
  'v1.PromptRestored': () => t('A prompt taken back'),
  'v1.PersonaSaved': ({ name }) => t('The persona “{name}”', { name: String(name) }),
  'v1.PersonaDeleted': () => t('A persona deleted'),
  'v1.PersonaRestored': () => t('A persona taken back'),
  'v1.PreferenceSet': () => t('A setting of yours'),
}

/** What a person did, in a few words. */
export const wordsFor = ({ name, args }: QueuedEvent) =>
  words[name]?.(args as Record<string, unknown>) ?? t('A change')

const WITH_TEXT: ReadonlySet<string> = new Set([
  'v1.MessageSent',
  'v1.MessageQueued',
  'v1.QueuedMessageEdited',
  'v1.DraftSet',
  'v1.PromptSaved',
])

/** What a person wrote with it, or null. */
export function writtenIn({ name, args }: QueuedEvent): string | null {
  const { text, title } = args as { text?: string; title?: string }
  return WITH_TEXT.has(name) ? (text ?? null) : name === 'v1.ChatRenamed' ? (title ?? null) : null
}

export const occurredAt = ({ args }: QueuedEvent): number | null =>
  (args as { at?: number }).at ?? null
