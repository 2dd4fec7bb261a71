import type { ReactNode } from 'react'
import type { Citation } from '#shared/citation'
import { CitationLink } from '~/files/citation_link'
import { type CitingReply, CitingReplyContext } from '~/files/cited_files'
import { CitationContext } from '~/markdown/citation_context'

const cite = (citation: Citation, words: ReactNode) => (
  <CitationLink citation={citation}>{words}</CitationLink>
)

/** Text below it may name pages of the files above it. */
export function Citing({ reply, children }: { reply: CitingReply; children: ReactNode }) {
  return (
    <CitingReplyContext value={reply}>
      <CitationContext value={cite}>{children}</CitationContext>
    </CitingReplyContext>
  )
}
