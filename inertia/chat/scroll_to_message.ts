import { Observed } from '~/sync/observed'

/** Which message the reader wants to see next; the conversation on the screen fulfils it and forgets it. */
export const wantedMessage = new Observed<string | null>(null)

/**
 * Brings a message of the open chat into view, wherever it stands: what is not on the page is mounted first. It gets the focus and
 * is marked for a moment.
 *
 * Shape: the id of a message or reply. One of another branch is shown as soon as its branch is, so that `commands.showBranch` and
 * this may be called in either order. A later call takes the place of an earlier one; another chat forgets it.
 */
export const scrollToMessage = (messageId: string) => wantedMessage.set(messageId)
