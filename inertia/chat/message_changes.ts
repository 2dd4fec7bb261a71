import type { BranchMessage } from '~/chat/visible_message'
import { t } from '~/language/t'
import { type Change, write, writeBranch } from '~/undo/change'

export const deleteMessage = ({ id: messageId, chatId, author }: BranchMessage): Change => ({
  name: t('Deleted message'),
  words: author === 'person' ? t('Deleted your message') : t('Deleted a reply'),
  again: [write('v1.MessageDeleted', { chatId, messageId })],
  back: [write('v1.MessageRestored', { chatId, messageId })],
})

/** Taken back, the branch before is shown; what was written stays beside it. */
export const editedMessage = (chatId: string, before: string, after: string): Change => ({
  name: t('Edited message'),
  words: t('Edited your message'),
  again: [writeBranch(chatId, after)],
  back: [writeBranch(chatId, before)],
  isQuiet: true,
})
