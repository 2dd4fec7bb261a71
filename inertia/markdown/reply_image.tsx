import { ImageIcon } from 'lucide-react'
import { t } from '~/language/t'
import { ReplyLink } from '~/markdown/reply_link'
import { isInlineImage, safeAddress } from '~/markdown/safe_address'

type ImageProps = { address: string; description: string }

/**
 * A picture of a model's choice is not loaded: its address can carry what the chat says to whoever runs that host (attack X02). What
 * is in the text itself is shown, anything else is named, with a link.
 */
export function ReplyImage({ address, description }: ImageProps) {
  const name = description || t('Picture')
  if (isInlineImage(address))
    return <img src={address} alt={description} className="max-w-full rounded-lg" />
  const safe = safeAddress(address)
  return (
    <span className="inline-flex max-w-full items-center gap-2 rounded-lg border border-line bg-panel px-3 py-1.5 text-sm">
      <ImageIcon size={16} aria-hidden className="shrink-0 text-muted" />
      <span className="min-w-0 wrap-anywhere">
        {safe ? (
          <ReplyLink address={safe.href} words={name}>
            {name}
          </ReplyLink>
        ) : (
          name
        )}
      </span>
    </span>
  )
}
