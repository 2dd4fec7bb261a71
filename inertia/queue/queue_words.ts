import type { QueueState } from '~/queue/use_queue'

export const countWords = (count: number) => `${count} queued`

/** What becomes of the queue, in a sentence. */
export function stateWords(state: QueueState, isOnline: boolean): string {
  switch (state) {
    case 'running':
      return isOnline
        ? 'Sent one by one, as replies end.'
        : 'Sent one by one, when you are back online.'
    case 'due':
      return isOnline ? 'On its way.' : 'Sent one by one, when you are back online.'
    case 'stopped':
      return 'Paused: the last reply was stopped.'
    case 'failed':
      return 'Paused: the last reply has failed.'
  }
}

/** What the button says that sends one before its time. */
export const sendNowWords = (state: QueueState) =>
  state === 'running' ? 'Send now: ends the running reply, and keeps what it has said' : 'Send now'
