import { useEffect, useState } from 'react'

const CONFIRMED_MS = 2_000

/** Copies a text, and says for a moment that it did. */
export function useCopied(text: string) {
  const [copied, setCopied] = useState(false)
  useEffect(() => {
    if (!copied) return
    const timer = setTimeout(() => setCopied(false), CONFIRMED_MS)
    return () => clearTimeout(timer)
  }, [copied])
  const copy = () => void navigator.clipboard.writeText(text).then(() => setCopied(true))
  return { copied, copy }
}
