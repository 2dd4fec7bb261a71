import { DownloadIcon, FileIcon } from 'lucide-react'
import type { ReplyPart } from '#shared/events/reply_parts'
import { fileSizeWords } from '~/chat/file_words'

type FilePart = Extract<ReplyPart, { kind: 'file' }>

/** What browsers show as a picture and never run. */
const PICTURE = /^image\/(png|jpeg|webp|gif|avif)$/
const addressOf = ({ fileId }: FilePart) => `/files/${encodeURIComponent(fileId)}`

/** What a model made: a picture is shown in a place that has its height before it arrives, anything else as a file to save. */
export function ReplyFile({ file }: { file: FilePart }) {
  const name = file.name ?? (PICTURE.test(file.mediaType) ? 'Picture' : 'File')
  const link = (
    <a
      href={addressOf(file)}
      download={file.name ?? ''}
      className="touch-target inline-flex w-fit items-center gap-2 rounded-lg px-1.5 py-1 text-sm text-muted hover:bg-hover hover:text-ink"
    >
      {PICTURE.test(file.mediaType) ? (
        <DownloadIcon size={15} aria-hidden />
      ) : (
        <FileIcon size={15} aria-hidden />
      )}
      <span className="truncate">{name}</span>
      <span className="shrink-0 text-xs tabular-nums">{fileSizeWords(file.bytes)}</span>
    </a>
  )
  if (!PICTURE.test(file.mediaType)) return link
  return (
    <figure className="flex flex-col gap-1">
      <img
        src={addressOf(file)}
        alt={file.name ?? 'Picture made by the model'}
        className="h-80 max-w-full self-start rounded-xl border border-line bg-panel object-contain"
      />
      <figcaption>{link}</figcaption>
    </figure>
  )
}
