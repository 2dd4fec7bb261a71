import { t } from '~/language/t'
import type { QueueState } from '~/queue/use_queue'

export const countWords = (count: number) => t('{count} queued', { count })

/** What becomes of the queue, in a sentence. */
export function stateWords(state: QueueState, isOnline: boolean): string {
  switch (state) {
    case 'running':
      return isOnline
        ? t('Sent one by one, as replies end.')
        : t('Sent one by one, when you are back online.')
    case 'due':
      return isOnline ? t('On its way.') : t('Sent one by one, when you are back online.')
    case 'stopped':
      return t('Paused: the last reply was stopped.')
    case 'failed':
      return t('Paused: the last reply has failed.')
  }
}

/** What the button says that sends one before its time. */
export const sendNowWords = (state: QueueState) =>
  state === 'running'
    ? t('Send now: ends the running reply, and keeps what it has said')
    : t('Send now')
