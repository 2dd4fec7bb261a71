import { XIcon } from 'lucide-react'
import { Dialog as Radix } from 'radix-ui'
import { useLayoutEffect } from 'react'
import { fileSizeWords } from '~/chat/file_words'
import { DocumentView } from '~/files/document_view'
import { DownloadLink } from '~/files/download_link'
import { kindOf } from '~/files/file_kinds'
import { Lightbox } from '~/files/lightbox'
import { closeFile, type OpenedFile } from '~/files/opened_file'
import { TextView } from '~/files/text_view'
import { IconButton } from '~/components/ui/icon_button'
import { useFocusedContent } from '~/components/ui/use_returning_focus'
import { t } from '~/language/t'

/** Whatever was opened of a file: pictures over the page, documents beside the chat. */
export default function FileViewer({ opened }: { opened: OpenedFile }) {
  return kindOf(opened.file) === 'picture' ? (
    <Lightbox opened={opened} />
  ) : (
    <FilePanel opened={opened} />
  )
}

/** At the end of a wide page, where the chat stays in use beside it; over the whole of a phone. */
function FilePanel({ opened }: { opened: OpenedFile }) {
  const { file, page } = opened
  const focus = useFocusedContent()
  const isWide = matchMedia('(min-width: 48rem)').matches
  // The chat makes room, where there is some: app.css.
  useLayoutEffect(() => {
    document.documentElement.dataset['beside'] = 'file'
    return () => void delete document.documentElement.dataset['beside']
  }, [])
  return (
    <Radix.Root modal={!isWide} open onOpenChange={(open) => !open && closeFile()}>
      <Radix.Portal>
        {!isWide && <Radix.Overlay className="animate-appear fixed inset-0 z-40 bg-black/40" />}
        <Radix.Content
          aria-describedby={undefined}
          onInteractOutside={(event) => isWide && event.preventDefault()}
          {...focus}
          className="animate-appear fixed inset-x-0 top-6 bottom-0 z-50 flex flex-col rounded-t-2xl border border-line bg-raised pb-[env(safe-area-inset-bottom)] text-ink shadow-float outline-none md:inset-y-0 md:start-auto md:end-0 md:w-(--width-beside) md:rounded-none md:border-y-0 md:border-e-0"
        >
          <div className="flex h-14 shrink-0 items-center gap-2 border-b border-line ps-5 pe-2">
            <Radix.Title dir="auto" className="min-w-0 truncate font-semibold">
              {file.name}
            </Radix.Title>
            <span className="shrink-0 grow text-xs text-muted tabular-nums">
              {fileSizeWords(file.bytes)}
            </span>
            <DownloadLink file={file} />
            <IconButton name={t('Close')} onClick={closeFile}>
              <XIcon size={17} aria-hidden />
            </IconButton>
          </div>
          {kindOf(file) === 'pdf' ? (
            <DocumentView key={`${file.fileId}/${page}`} opened={opened} />
          ) : (
            <TextView key={file.fileId} file={file} />
          )}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}
