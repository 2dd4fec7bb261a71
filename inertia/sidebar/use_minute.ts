import { useEffect, useState } from 'react'

const MINUTE_MS = 60_000

/** The time to the minute, so that the headings change at midnight in a page that stays open. */
export function useMinute() {
  const [now, setNow] = useState(Date.now)
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), MINUTE_MS)
    return () => clearInterval(timer)
  }, [])
  return now
}
