/** As `deletedAt` of a chat: somebody asked that it go for good. No time that an event may name (shared/events/fields.ts) is this. */
export const PURGE_ASKED = -1
