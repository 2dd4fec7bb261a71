import type { QueuedEvent } from '~/sync/queued_event'

const words: Record<string, (args: Record<string, unknown>) => string> = {
  'v1.ChatCreated': () => 'A new chat',
  'v1.ChatRenamed': ({ title }) => `The title “${String(title)}”`,
  'v1.ChatDeleted': () => 'A chat moved to the Trash',
  'v1.ChatRestored': () => 'A chat taken out of the Trash',
  'v1.MessageSent': ({ text }) => `“${String(text)}”`,
  'v1.MessageQueued': ({ text }) => `“${String(text)}”, queued`,
  'v1.QueuedMessageEdited': ({ text }) => `“${String(text)}”, edited in the queue`,
  'v1.QueuedMessageMoved': () => 'The order of a queue',
  'v1.QueuedMessageRemoved': () => 'A message taken off a queue',
  'v1.DraftSet': () => 'A draft',
  'v1.ReplyRequested': () => 'The wish for another reply',
  'v1.ReplyStopRequested': () => 'The wish to stop a reply',
  'v1.ChatSettingsSet': () => 'Settings of a chat',
  'v1.MessageContextSet': () => 'What models are told of a message',
  'v1.ChatForked': ({ title }) => `The new chat “${String(title)}”`,
  'v1.BranchNamed': () => 'The name of a branch',
  'v1.FavouriteBranchSet': () => 'The favourite branch of a chat',
  'v1.ChatTitleRequested': () => 'The wish for a new title',
  'v1.PromptSaved': ({ title }) => `The prompt “${String(title)}”`,
  'v1.PromptDeleted': () => 'A prompt deleted',
  'v1.PromptRestored': () => 'A prompt taken back',
  'v1.PersonaSaved': ({ name }) => `The persona “${String(name)}”`,
  'v1.PersonaDeleted': () => 'A persona deleted',
  'v1.PersonaRestored': () => 'A persona taken back',
  'v1.PreferenceSet': () => 'A setting of yours',
}

/** What a person did, in a few words. */
export const wordsFor = ({ name, args }: QueuedEvent) =>
  words[name]?.(args as Record<string, unknown>) ?? 'A change'

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
