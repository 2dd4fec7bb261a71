/**
 * Changes that a person need not hear of while they wait: a chat is created together with its first message, which counts; what is half
 * written, and what has been seen, waits for nothing.
 */
const UNCOUNTED: ReadonlySet<string> = new Set(['v1.ChatCreated', 'v1.DraftSet', 'v1.ChatSeen'])

/** Whether an event is one of the changes that the sync badge and signing out count; the state of a window is none. */
export const isCounted = (name: string) => /^v\d+\./.test(name) && !UNCOUNTED.has(name)
