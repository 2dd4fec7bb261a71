/** The names that preferences are stored under, and what they hold as JSON (shared/events/preference_events.ts). */
export const preferenceNames = {
  /** `true` for a model that stands at the top of the picker. */
  favourite: (modelId: string) => `favourite/${modelId}`,
  /** Id of the model of new chats. */
  defaultModel: 'model/default',
  /** Id of the model that names chats, or `off`. */
  titleModel: 'model/title',
  /** Who serves a model that both could: `openrouter` (if absent) or `direct`. */
  preferredWay: 'way/preferred',
  /** What waits on the page of a new chat; written by `v1.DraftSet`. */
  newChatDraft: 'draft/new',
  /** What models are told about the person, and how they are to answer: in all chats. */
  aboutMe: 'instructions/about_me',
  manner: 'instructions/manner',
  /** `true` while nobody is told either of them. */
  personalOff: 'instructions/off',
  /** Id of the persona of new chats. */
  defaultPersona: 'persona/default',
  /** What the page does while a reply is written: inertia/chat/reading_mode.ts. */
  readingMode: 'reading/mode',
  /** inertia/look/look.ts has the names and choices. */
  look: (name: string) => `look/${name}`,
  /** Keys of an action (inertia/shortcuts/key_chord.ts), empty for none. */
  shortcut: (actionId: string) => `shortcut/${actionId}`,
} as const
