import { t } from '~/language/t'
import type { KeyChord } from '~/shortcuts/key_chord'

export const GROUPS = ['Finding', 'Chats', 'This chat', 'kamba'] as const
type Group = (typeof GROUPS)[number]

/** As they are called on the page. */
export const groupNames: Record<Group, string> = {
  'Finding': t('Finding'),
  'Chats': t('Chats'),
  'This chat': t('This chat'),
  'kamba': 'kamba',
}

type Action = {
  readonly name: string
  readonly group: Group
  /** The first is shown. None that a browser keeps for itself: reserved_keys.ts says which. */
  readonly keys: readonly KeyChord[]
  /** Further words by which it is looked for. Other languages have the English ones beside their own. */
  readonly also?: string
}

/** Everything that a key or the palette can do. Who does it is whoever is on the page (use_action.ts). */
export const ACTIONS = {
  'palette.open': { name: t('Open the palette'), group: 'Finding', keys: ['Mod+K'] },
  'search.open': {
    name: t('Search all messages'),
    group: 'Finding',
    keys: [],
    also: t('find look up'),
  },
  'chat.find': {
    name: t('Find in this chat'),
    group: 'Finding',
    keys: ['Mod+F'],
    also: t('search look for'),
  },
  'chat.new': {
    name: t('New chat'),
    group: 'Chats',
    keys: ['Mod+Shift+O'],
    also: t('start begin'),
  },
  'chat.above': {
    name: t('Chat above'),
    group: 'Chats',
    keys: ['Alt+ArrowUp'],
    also: t('previous before'),
  },
  'chat.below': {
    name: t('Chat below'),
    group: 'Chats',
    keys: ['Alt+ArrowDown'],
    also: t('next after'),
  },
  'chat.pin': {
    name: t('Pin or unpin this chat'),
    group: 'Chats',
    keys: [],
    also: t('keep on top'),
  },
  'chat.archive': {
    name: t('Archive this chat, or bring it back'),
    group: 'Chats',
    keys: [],
    also: t('unarchive put away'),
  },
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
    also: t('switch change'),
  },
  'chat.settings': {
    name: t('Settings of this chat'),
    group: 'This chat',
    keys: [],
    also: t('options'),
  },
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
    also: t('copy duplicate'),
  },
  'chat.travel': {
    name: t('See this chat as it was'),
    group: 'This chat',
    keys: [],
    also: t('time travel history'),
  },
  'reply.copy': {
    name: t('Copy the last reply'),
    group: 'This chat',
    keys: [],
    also: t('clipboard answer'),
  },
  'code.copy': {
    name: t('Copy the last code'),
    group: 'This chat',
    keys: ['Mod+;'],
    also: t('clipboard answer'),
  },
  'field.focus': {
    name: t('Go to the message field'),
    group: 'This chat',
    keys: [],
    also: t('write compose'),
  },
  'settings.open': {
    name: t('Settings'),
    group: 'kamba',
    keys: ['Mod+.'],
    also: t('preferences options'),
  },
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
  'sync.open': {
    name: t('What waits to be synced'),
    group: 'kamba',
    keys: [],
    also: t('offline pending'),
  },
} as const satisfies Record<string, Action>

export type ActionId = keyof typeof ACTIONS
export const ACTION_IDS = Object.keys(ACTIONS) as ActionId[]
export const actionOf = (id: ActionId): Action => ACTIONS[id]
