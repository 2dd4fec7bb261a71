import type { KeyChord } from '~/shortcuts/key_chord'

type Action = {
  readonly name: string
  readonly group: 'Finding' | 'Chats' | 'This chat' | 'kamba'
  /** The first is shown. None that a browser keeps for itself: reserved_keys.ts says which. */
  readonly keys: readonly KeyChord[]
  /** Further words by which it is looked for. */
  readonly also?: string
}

/** Everything that a key or the palette can do. Who does it is whoever is on the page (use_action.ts). */
export const ACTIONS = {
  'palette.open': { name: 'Open the palette', group: 'Finding', keys: ['Mod+K'] },
  'search.open': { name: 'Search all messages', group: 'Finding', keys: [], also: 'find' },
  'chat.find': {
    name: 'Find in this chat',
    group: 'Finding',
    keys: ['Mod+F'],
    also: 'search',
  },
  'chat.new': { name: 'New chat', group: 'Chats', keys: ['Mod+Shift+O'], also: 'start' },
  'chat.above': { name: 'Chat above', group: 'Chats', keys: ['Alt+ArrowUp'], also: 'previous' },
  'chat.below': { name: 'Chat below', group: 'Chats', keys: ['Alt+ArrowDown'], also: 'next' },
  'chat.pin': { name: 'Pin or unpin this chat', group: 'Chats', keys: [] },
  'chat.archive': { name: 'Archive this chat, or bring it back', group: 'Chats', keys: [] },
  'chat.delete': {
    name: 'Delete this chat',
    group: 'Chats',
    keys: ['Mod+Shift+Backspace'],
    also: 'trash remove',
  },
  'trash.open': { name: 'Open the trash', group: 'Chats', keys: [], also: 'deleted restore' },
  'model.pick': {
    name: 'Choose a model',
    group: 'This chat',
    keys: ['Mod+Shift+M'],
  },
  'chat.settings': { name: 'Settings of this chat', group: 'This chat', keys: [] },
  'branches.map': {
    name: 'Branches of this chat',
    group: 'This chat',
    keys: ['Mod+Shift+F'],
    also: 'map tree',
  },
  'chat.fork': { name: 'Fork this chat from its end', group: 'This chat', keys: [], also: 'copy' },
  'chat.travel': {
    name: 'See this chat as it was',
    group: 'This chat',
    keys: [],
    also: 'time travel history',
  },
  'reply.copy': { name: 'Copy the last reply', group: 'This chat', keys: [] },
  'code.copy': { name: 'Copy the last code', group: 'This chat', keys: ['Mod+;'] },
  'field.focus': { name: 'Go to the message field', group: 'This chat', keys: [] },
  'settings.open': { name: 'Settings', group: 'kamba', keys: ['Mod+.'], also: 'preferences' },
  'shortcuts.open': {
    name: 'Keyboard shortcuts',
    group: 'kamba',
    keys: ['?', 'Mod+/'],
    also: 'keys help',
  },
  'theme.switch': {
    name: 'Switch between light and dark',
    group: 'kamba',
    keys: [],
    also: 'theme colours mode',
  },
  'sync.open': { name: 'What waits to be synced', group: 'kamba', keys: [], also: 'offline' },
} as const satisfies Record<string, Action>

export type ActionId = keyof typeof ACTIONS
export const ACTION_IDS = Object.keys(ACTIONS) as ActionId[]
export const actionOf = (id: ActionId): Action => ACTIONS[id]
export const GROUPS = ['Finding', 'Chats', 'This chat', 'kamba'] as const
