import { useEffect, useState } from 'react'

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
export function waitInWords(seconds: number): string {
  const [count, unit] =
    seconds < 2 * MINUTE ? [seconds, 'second'] : [Math.ceil(seconds / MINUTE), 'minute']
  return `${count} ${unit}${count === 1 ? '' : 's'}`
}
