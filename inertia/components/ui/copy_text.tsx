import { Button } from '~/components/ui/button'
import { useCopied } from '~/components/ui/use_copied'

/** A button that copies a text and says so. */
export function CopyText({ text, name }: { text: string; name: string }) {
  const { copied, copy } = useCopied(text)
  return (
    <Button look="quiet" size="small" onClick={copy}>
      {copied ? 'Copied' : name}
    </Button>
  )
}
