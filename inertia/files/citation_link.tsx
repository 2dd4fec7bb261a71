import { FileTextIcon } from 'lucide-react'
import { type ReactNode, use } from 'react'
import type { Citation } from '#shared/citation'
import {
  citedFile,
  type CitingReply,
  CitingReplyContext,
  type FileRow,
  fileRowsOf,
} from '~/files/cited_files'
import { openFile } from '~/files/opened_file'
import { t } from '~/language/t'
import { useStoreQuery } from '~/sync/use_store_query'

type CitationProps = { citation: Citation; children: ReactNode }

/** A page of a document that a reply names: opens it there. Words alone where no file of that number is. */
export function CitationLink({ citation, children }: CitationProps) {
  const reply = use(CitingReplyContext)
  return reply ? (
    <Found reply={reply} citation={citation}>
      {children}
    </Found>
  ) : (
    children
  )
}

const NO_ROWS: readonly FileRow[] = []

function Found({ reply, citation, children }: CitationProps & { reply: CitingReply }) {
  const rows = useStoreQuery(fileRowsOf(reply.chatId), NO_ROWS)
  const file = citedFile(rows, reply, citation)
  if (!file) return children
  return (
    <button
      type="button"
      title={
        citation.page === null
          ? t('Open {name}', { name: file.name })
          : t('Open {name}, page {page}', { name: file.name, page: citation.page })
      }
      onClick={() => openFile(file, { page: citation.page })}
      className="inline-flex max-w-full items-center gap-1 rounded-md bg-accent-soft px-1.5 align-baseline text-[0.9em] text-ink hover:bg-hover"
    >
      <FileTextIcon size={13} aria-hidden className="shrink-0 text-accent" />
      <span className="min-w-0 wrap-anywhere">{children}</span>
    </button>
  )
}
