import { t } from '~/language/t'

const DAY_MS = 86_400_000

/** How long a chat can still be restored. The server counts from when it heard of it, which is never earlier. */
export function timeLeft(deletedAt: number, trashDays: number, now: number): string {
  const days = Math.ceil((deletedAt + trashDays * DAY_MS - now) / DAY_MS)
  if (days <= 0) return t('goes soon')
  return t('{count} days left', { count: days })
}
