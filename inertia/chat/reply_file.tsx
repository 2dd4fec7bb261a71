import { FileIcon } from 'lucide-react'
import type { ReplyPart } from '#shared/events/reply_parts'
import { fileSizeWords } from '~/chat/file_words'
import { DownloadLink } from '~/files/download_link'
import { kindOf } from '~/files/file_kinds'
import { madeFile } from '~/files/made_file'
import { PictureGrid } from '~/files/picture_grid'

type FilePart = Extract<ReplyPart, { kind: 'file' }>

/** What a model made: a picture is shown in a place that has its shape before it arrives, anything else as a file to save. */
export function ReplyFile({ file }: { file: FilePart }) {
  const made = madeFile(file)
  if (kindOf(made) === 'picture') return <PictureGrid pictures={[made]} align="start" />
  return (
    <p className="flex w-fit items-center gap-2 rounded-xl border border-line py-1 ps-3 pe-1 text-sm">
      <FileIcon size={16} aria-hidden className="shrink-0 text-muted" />
      <span dir="auto" className="truncate">
        {made.name}
      </span>
      <span className="shrink-0 text-xs text-muted tabular-nums">{fileSizeWords(made.bytes)}</span>
      <DownloadLink file={made} />
    </p>
  )
}
