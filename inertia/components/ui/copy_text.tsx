import { Button } from '~/components/ui/button'
import { useCopied } from '~/components/ui/use_copied'
import { t } from '~/language/t'

/** A button that copies a text and says so. */
export function CopyText({ text, name }: { text: string; name: string }) {
  const { copied, copy } = useCopied(text)
  return (
    <Button look="quiet" size="small" onClick={copy}>
      {copied ? t('Copied') : name}
    </Button>
  )
}
