import type { ListedChat } from '~/sidebar/chat_list_query'

export const givenChat = (changes: Partial<ListedChat> = {}): ListedChat => ({
  id: 'c1',
  title: 'Bees',
  lastMessageAt: 0,
  pinnedAt: null,
  archivedAt: null,
  folderId: null,
  tags: [],
  isUnread: false,
  hasDraft: false,
  ...changes,
})
