import { ChevronLeftIcon, ChevronRightIcon, XIcon } from 'lucide-react'
import { Dialog as Radix } from 'radix-ui'
import type { KeyboardEvent, ReactNode } from 'react'
import { fileSizeWords } from '~/chat/file_words'
import { DownloadLink } from '~/files/download_link'
import { closeFile, openFile, type OpenedFile, type ShownFile } from '~/files/opened_file'
import { stepOf } from '~/files/step_of'
import { useFileAddress } from '~/files/use_file_address'
import { IconButton } from '~/components/ui/icon_button'
import { useFocusedContent } from '~/components/ui/use_returning_focus'
import { listWords } from '~/language/list_words'
import { t } from '~/language/t'

const ON_DARK = 'text-white/80 hover:bg-white/15 hover:text-white'

/** A picture over the whole page; arrows lead to its neighbours. */
export function Lightbox({ opened: { file, among } }: { opened: OpenedFile }) {
  const index = among.findIndex(({ fileId }) => fileId === file.fileId)
  const show = (next: ShownFile | undefined) => next && openFile(next, { among })
  const onKeyDown = (event: KeyboardEvent) => {
    const step = stepOf(event.key)
    if (step !== 0) show(among[index + step])
  }
  const focus = useFocusedContent()
  const count =
    among.length > 1 ? t('{number} of {total}', { number: index + 1, total: among.length }) : ''
  const size = file.bytes > 0 ? fileSizeWords(file.bytes) : ''
  return (
    <Radix.Root open onOpenChange={(open) => !open && closeFile()}>
      <Radix.Portal>
        <Radix.Overlay className="animate-appear fixed inset-0 z-50 bg-black/95" />
        <Radix.Content
          aria-describedby={undefined}
          onKeyDown={onKeyDown}
          {...focus}
          className="animate-appear fixed inset-0 z-50 flex flex-col text-white outline-none"
        >
          <div className="flex h-14 shrink-0 items-center gap-2 ps-5 pe-2">
            <Radix.Title dir="auto" className="min-w-0 truncate text-sm font-medium">
              {file.name}
            </Radix.Title>
            <span className="shrink-0 grow text-xs text-white/70 tabular-nums">
              {listWords([count, size].filter(Boolean))}
            </span>
            <DownloadLink file={file} className={ON_DARK} />
            <IconButton name={t('Close')} className={ON_DARK} onClick={closeFile}>
              <XIcon size={18} aria-hidden />
            </IconButton>
          </div>
          <div className="relative min-h-0 grow" onClick={closeFile}>
            <Picture key={file.fileId} file={file} />
            {index > 0 && (
              <Neighbour name={t('Previous picture')} onClick={() => show(among[index - 1])}>
                <ChevronLeftIcon size={22} aria-hidden className="rtl:-scale-x-100" />
              </Neighbour>
            )}
            {index < among.length - 1 && (
              <Neighbour name={t('Next picture')} isNext onClick={() => show(among[index + 1])}>
                <ChevronRightIcon size={22} aria-hidden className="rtl:-scale-x-100" />
              </Neighbour>
            )}
          </div>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}

function Picture({ file }: { file: ShownFile }) {
  const address = useFileAddress(file.fileId)
  if (address === undefined) return null
  if (address === null)
    return (
      <p className="grid h-full place-content-center p-8 text-center text-sm text-white/80">
        {t('This picture is not on this device. It shows when there is a connection.')}
      </p>
    )
  return (
    <img
      src={address}
      alt={file.name}
      onClick={(event) => event.stopPropagation()}
      className="absolute inset-0 m-auto max-h-full max-w-full object-contain p-2 pb-6"
    />
  )
}

type NeighbourProps = {
  name: string
  isNext?: boolean
  onClick: () => void
  children: ReactNode
}

function Neighbour({ name, isNext = false, onClick, children }: NeighbourProps) {
  return (
    <div className={`absolute inset-y-0 grid place-items-center ${isNext ? 'end-2' : 'start-2'}`}>
      <IconButton
        name={name}
        className={`bg-black/50 ${ON_DARK}`}
        onClick={(event) => {
          event.stopPropagation()
          onClick()
        }}
      >
        {children}
      </IconButton>
    </div>
  )
}
