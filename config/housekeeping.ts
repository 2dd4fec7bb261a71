import env from '#start/env'

const HOUR_MS = 3_600_000
const DEFAULT_FOLD_IDLE_HOURS = 24
const DEFAULT_TRASH_DAYS = 30

/** When chats are folded, and when deleted ones are gone for good. */
export const housekeeping = {
  foldIdleMs: (env.get('FOLD_IDLE_HOURS') ?? DEFAULT_FOLD_IDLE_HOURS) * HOUR_MS,
  trashMs: (env.get('TRASH_DAYS') ?? DEFAULT_TRASH_DAYS) * 24 * HOUR_MS,
}
