import { usePage } from '@inertiajs/react'

const USUAL_DAYS = 30

/** Days that this server keeps what was deleted. A page that was kept for offline use by an older version does not know. */
export function useTrashDays(): number {
  const { trashDays } = usePage().props as { trashDays?: number }
  return trashDays ?? USUAL_DAYS
}
