import { RotateCwIcon } from 'lucide-react'
import type { Attachment } from '#shared/events/attachment'
import { fileExtentWords } from '~/chat/file_words'
import { mayRetry } from '~/files/complaint_words'
import { kindOf } from '~/files/file_kinds'
import { FileMark } from '~/files/file_mark'
import { openFile } from '~/files/opened_file'
import { usePersonFiles } from '~/files/person_files'
import { PictureGrid } from '~/files/picture_grid'
import { uploadWords } from '~/files/upload_words'
import { useUploadState } from '~/files/use_uploads'
import { classNames } from '~/components/ui/class_names'
import { Button } from '~/components/ui/button'
import { t } from '~/language/t'

/** The files of a message: pictures as pictures, each in a place of its own shape from the start; the rest as a list. */
export function MessageFiles({ files }: { files: readonly Attachment[] }) {
  const pictures = files.filter((file) => kindOf(file) === 'picture')
  const documents = files.filter((file) => kindOf(file) !== 'picture')
  return (
    <div className="flex w-full flex-col items-end gap-1.5">
      {pictures.length > 0 && <PictureGrid pictures={pictures} align="end" />}
      {documents.length > 0 && (
        <ul aria-label={t('Files')} className="flex max-w-[85%] flex-wrap justify-end gap-1.5">
          {documents.map((file) => (
            <FileChip key={file.fileId} file={file} />
          ))}
        </ul>
      )}
      {files.map((file) => (
        <UploadLine key={file.fileId} file={file} />
      ))}
    </div>
  )
}

function FileChip({ file }: { file: Attachment }) {
  return (
    <li className="max-w-full">
      <button
        type="button"
        onClick={() => openFile(file)}
        className="flex max-w-full items-center gap-2.5 rounded-xl border border-line bg-raised p-1.5 pe-4 text-start transition-colors hover:border-line-strong hover:bg-hover"
      >
        <FileMark file={file} className="size-10" />
        <span className="flex min-w-0 flex-col">
          <span className="truncate text-sm leading-5 font-medium">
            <span className="sr-only">{t('Open')} </span>
            {file.name}
          </span>
          <span className="text-xs leading-4 text-muted tabular-nums">{fileExtentWords(file)}</span>
        </span>
      </button>
    </li>
  )
}

/** Of a file that the server does not have yet: the reply waits for it. */
function UploadLine({ file }: { file: Attachment }) {
  const { uploads } = usePersonFiles()
  const state = useUploadState(file.fileId)
  const words = uploadWords(state)
  if (words === null) return null
  const isRefused = state?.kind === 'refused'
  return (
    <p
      role="status"
      className={classNames(
        'flex items-center gap-2 px-1 text-xs tabular-nums',
        isRefused ? 'text-danger' : 'text-muted'
      )}
    >
      <span className="truncate">
        {file.name}: {words}
      </span>
      {isRefused && mayRetry(state.code) && (
        <Button size="small" onClick={() => uploads.retry(file.fileId)}>
          <RotateCwIcon size={14} aria-hidden /> {t('Upload again')}
        </Button>
      )}
    </p>
  )
}
