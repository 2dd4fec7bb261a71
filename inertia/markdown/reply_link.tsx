import { type MouseEvent, type ReactNode, use, useState } from 'react'
import { citationIn } from '#shared/citation'
import { CitationContext } from '~/markdown/citation_context'
import { LeavingDialog } from '~/markdown/leaving_dialog'
import { namesHost, safeAddress } from '~/markdown/safe_address'

type LinkProps = { address: string; words: string; children: ReactNode }

/**
 * A link of a model's making: whoever wrote it may want a person to believe that it leads elsewhere, or to carry words of the chat
 * away in its address (attack X03). The host stands beside it, and the whole address is shown before it opens.
 */
export function ReplyLink({ address, words, children }: LinkProps) {
  const [isAsking, setAsking] = useState(false)
  const cite = use(CitationContext)
  const citation = citationIn(address)
  if (citation) return cite ? cite(citation, children) : children
  const safe = safeAddress(address)
  if (!safe) return children
  const ask = (event: MouseEvent) => {
    event.preventDefault()
    setAsking(true)
  }
  return (
    <>
      <a
        href={safe.href}
        target="_blank"
        rel="noopener noreferrer nofollow"
        onClick={ask}
        onAuxClick={ask}
      >
        {children}
      </a>
      {!namesHost(words, safe.host) && (
        <span className="text-sm text-muted">
          {' '}
          (<span dir="ltr">{safe.host}</span>)
        </span>
      )}
      {isAsking && <LeavingDialog {...safe} onClose={() => setAsking(false)} />}
    </>
  )
}
