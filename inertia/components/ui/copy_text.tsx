import { useEffect, useState } from 'react'
import { Button } from '~/components/ui/button'

const CONFIRMED_MS = 2_000

/** A button that copies a text and says so. */
export function CopyText({ text, name }: { text: string; name: string }) {
  const [copied, setCopied] = useState(false)
  useEffect(() => {
    if (!copied) return
    const timer = setTimeout(() => setCopied(false), CONFIRMED_MS)
    return () => clearTimeout(timer)
  }, [copied])
  return (
    <Button
      look="quiet"
      size="small"
      onClick={() => void navigator.clipboard.writeText(text).then(() => setCopied(true))}
    >
      {copied ? 'Copied' : name}
    </Button>
  )
}
