import type { KeyChord } from '~/shortcuts/key_chord'
import { t } from '~/language/t'

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
  'palette.open': { name: t('Open the palette'), group: 'Finding', keys: ['Mod+K'] },
  'search.open': { name: t('Search all messages'), group: 'Finding', keys: [], also: 'find' },
  'chat.find': {
    name: t('Find in this chat'),
    group: 'Finding',
    keys: ['Mod+F'],
    also: 'search',
  },
  'chat.new': { name: t('New chat'), group: 'Chats', keys: ['Mod+Shift+O'], also: 'start' },
  'chat.above': {
    name: t('Chat above'),
    group: 'Chats',
    keys: ['Alt+ArrowUp'],
    also: 'previous',
  },
  'chat.below': { name: t('Chat below'), group: 'Chats', keys: ['Alt+ArrowDown'], also: 'next' },
  'chat.pin': { name: t('Pin or unpin this chat'), group: 'Chats', keys: [] },
  'chat.archive': { name: t('Archive this chat, or bring it back'), group: 'Chats', keys: [] },
  'chat.delete': {
    name: t('Delete this chat'),
    group: 'Chats',
    keys: ['Mod+Shift+Backspace'],
    also: t('trash remove'),
  },
  'trash.open': {
    name: t('Open the trash'),
    group: 'Chats',
    keys: [],
    also: t('deleted restore'),
  },
  'model.pick': {
    name: t('Choose a model'),
    group: 'This chat',
    keys: ['Mod+Shift+M'],
  },
  'chat.settings': { name: t('Settings of this chat'), group: 'This chat', keys: [] },
  'branches.map': {
    name: t('Branches of this chat'),
    group: 'This chat',
    keys: ['Mod+Shift+F'],
    also: t('map tree'),
  },
  'chat.fork': {
    name: t('Fork this chat from its end'),
    group: 'This chat',
    keys: [],
    also: 'copy',
  },
  'chat.travel': {
    name: t('See this chat as it was'),
    group: 'This chat',
    keys: [],
    also: t('time travel history'),
  },
  'reply.copy': { name: t('Copy the last reply'), group: 'This chat', keys: [] },
  'code.copy': { name: t('Copy the last code'), group: 'This chat', keys: ['Mod+;'] },
  'field.focus': { name: t('Go to the message field'), group: 'This chat', keys: [] },
  'settings.open': { name: t('Settings'), group: 'kamba', keys: ['Mod+.'], also: 'preferences' },
  'shortcuts.open': {
    name: t('Keyboard shortcuts'),
    group: 'kamba',
    keys: ['?', 'Mod+/'],
    also: t('keys help'),
  },
  'theme.switch': {
    name: t('Switch between light and dark'),
    group: 'kamba',
    keys: [],
    also: t('theme colours mode'),
  },
  'sync.open': { name: t('What waits to be synced'), group: 'kamba', keys: [], also: 'offline' },
} as const satisfies Record<string, Action>

export type ActionId = keyof typeof ACTIONS
export const ACTION_IDS = Object.keys(ACTIONS) as ActionId[]
export const actionOf = (id: ActionId): Action => ACTIONS[id]
export const GROUPS = ['Finding', 'Chats', 'This chat', 'kamba'] as const
