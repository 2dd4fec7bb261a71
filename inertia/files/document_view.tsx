import { ChevronLeftIcon, ChevronRightIcon } from 'lucide-react'
import { type KeyboardEvent, useCallback, useState } from 'react'
import type { OpenedFile } from '~/files/opened_file'
import { PageCanvas } from '~/files/page_canvas'
import { stepOf } from '~/files/step_of'
import { useDocumentText, usePdf } from '~/files/use_document'
import { Button } from '~/components/ui/button'
import { IconButton } from '~/components/ui/icon_button'
import { t } from '~/language/t'

/** A PDF page by page: as it looks, or as its text, which is what models are told. */
export function DocumentView({ opened: { file, page: wanted } }: { opened: OpenedFile }) {
  const text = useDocumentText(file.fileId)
  const pdf = usePdf(file.fileId)
  const texts = text?.kind === 'pages' ? text.pages : []
  const count = pdf?.pages ?? (texts.length || (file.pages ?? 1))
  const [page, setPage] = useState(wanted ?? 1)
  const [showsText, setShowsText] = useState(false)
  const [cannotDraw, setCannotDraw] = useState(false)
  const fail = useCallback(() => setCannotDraw(true), [])
  // A model may name a page that there is not.
  const shown = Math.min(Math.max(1, page), count)
  const ofPage = texts.find(({ number }) => number === shown)?.text ?? ''
  const isDrawn = !showsText && !cannotDraw && pdf !== null
  const turn = (event: KeyboardEvent) => {
    const step = stepOf(event.key)
    if (step === 0) return
    setPage(Math.min(count, Math.max(1, shown + step)))
    event.preventDefault()
  }
  return (
    <>
      <div className="flex h-12 shrink-0 items-center gap-1 border-b border-line px-2">
        <IconButton
          name={t('Previous page')}
          disabled={shown === 1}
          onClick={() => setPage(shown - 1)}
        >
          <ChevronLeftIcon size={18} aria-hidden className="rtl:-scale-x-100" />
        </IconButton>
        <p role="status" className="min-w-24 text-center text-sm tabular-nums">
          {t('Page {shown} of {pages}', { shown, pages: count })}
        </p>
        <IconButton
          name={t('Next page')}
          disabled={shown === count}
          onClick={() => setPage(shown + 1)}
        >
          <ChevronRightIcon size={18} aria-hidden className="rtl:-scale-x-100" />
        </IconButton>
        <span className="grow" />
        {pdf !== null && !cannotDraw && (
          <Button
            look="quiet"
            size="small"
            aria-pressed={showsText}
            onClick={() => setShowsText(!showsText)}
          >
            {t('Text')}
          </Button>
        )}
      </div>
      <div
        role="document"
        aria-label={t('Page {shown}', { shown })}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, and its keys turn the pages
        tabIndex={0}
        onKeyDown={turn}
        className="min-h-0 grow overflow-y-auto overscroll-contain p-4 focus-visible:-outline-offset-2"
      >
        {isDrawn && pdf && <PageCanvas pdf={pdf.pdf} page={shown} text={ofPage} onFailed={fail} />}
        {isDrawn && !pdf && (
          <div className="aspect-[1/1.414] w-full animate-breathe rounded-lg bg-panel" />
        )}
        {!isDrawn && <PageText text={ofPage} state={text?.kind} />}
      </div>
    </>
  )
}

const WORDS = {
  pages: t('There is no text on this page; it may be a scan.'),
  later: t('The text of this page comes when the file is on the server and there is a connection.'),
  none: t('The text of this document could not be read.'),
}

function PageText({ text, state }: { text: string; state: keyof typeof WORDS | undefined }) {
  if (text !== '')
    return (
      <div
        data-part="text"
        dir="auto"
        className="leading-relaxed wrap-anywhere whitespace-pre-wrap"
      >
        {text}
      </div>
    )
  return (
    <p className="py-8 text-center text-sm text-muted">{state ? WORDS[state] : t('Reading…')}</p>
  )
}
