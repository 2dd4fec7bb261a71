import { useEffect, useState } from 'react'
import { t } from '~/language/t'

const MINUTE = 60

/** Seconds that are left of so many; counts by the clock, since hidden pages have slow timers. A new object begins anew. */
export function useCountdown(seconds: number): number {
  const [left, setLeft] = useState(seconds)
  useEffect(() => {
    const end = Date.now() + seconds * 1000
    const look = () => setLeft(Math.max(0, Math.ceil((end - Date.now()) / 1000)))
    look()
    const timer = setInterval(look, 1_000)
    return () => clearInterval(timer)
  }, [seconds])
  return left
}

/** "40 seconds", "3 minutes": whole minutes, rounded up, so that nobody comes too early. */
export const waitInWords = (seconds: number): string =>
  seconds < 2 * MINUTE
    ? t('{count} seconds', { count: seconds })
    : t('{count} minutes', { count: Math.ceil(seconds / MINUTE) })
