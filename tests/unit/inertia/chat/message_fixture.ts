import type { MessageRow } from '~/chat/thread_query'
import type { VisibleMessage } from '~/chat/visible_message'

export const givenRow = (changes: Partial<MessageRow> = {}): MessageRow => ({
  id: 'm1',
  chatId: 'c1',
  parentId: null,
  author: 'person',
  text: 'Hello',
  parts: null,
  state: 'sent',
  model: null,
  attempt: 0,
  failure: null,
  stoppedOn: null,
  usage: null,
  run: null,
  inContext: 'auto',
  deletedAt: null,
  createdAt: 1,
  ...changes,
})

export const givenMessage = (changes: Partial<VisibleMessage> = {}): VisibleMessage => ({
  id: 'm1',
  chatId: 'c1',
  parentId: null,
  author: 'person',
  state: 'sent',
  parts: [{ kind: 'text', text: 'Hello' }],
  model: null,
  attempt: 0,
  failure: null,
  stoppedOn: null,
  usage: null,
  run: null,
  inContext: 'auto',
  createdAt: 1,
  siblingIds: ['m1'],
  ...changes,
})
