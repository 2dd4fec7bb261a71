import { RotateCwIcon, XIcon } from 'lucide-react'
import type { Attachment } from '#shared/events/attachment'
import { fileExtentWords } from '~/chat/file_words'
import { mayRetry } from '~/files/complaint_words'
import { FileMark } from '~/files/file_mark'
import { openFile } from '~/files/opened_file'
import { usePersonFiles } from '~/files/person_files'
import { uploadWords } from '~/files/upload_words'
import { useUploadState } from '~/files/use_uploads'
import { classNames } from '~/components/ui/class_names'
import { IconButton } from '~/components/ui/icon_button'
import { t } from '~/language/t'

type CardProps = { file: Attachment; onRemove: () => void }

/** A file of the draft: what it is, how far it has come, and the way out again. */
export function AttachmentCard({ file, onRemove }: CardProps) {
  const { uploads } = usePersonFiles()
  const state = useUploadState(file.fileId)
  const isRefused = state?.kind === 'refused'
  const share = state?.kind === 'uploading' ? state.share : null
  return (
    <li
      data-upload={state?.kind ?? 'done'}
      className={classNames(
        'relative flex w-60 max-w-[80vw] shrink-0 items-center gap-2.5 overflow-hidden rounded-xl border p-1.5',
        isRefused ? 'border-danger bg-danger-soft' : 'border-line bg-canvas'
      )}
    >
      <button
        type="button"
        onClick={() => openFile(file)}
        className="flex min-w-0 grow items-center gap-2.5 rounded-lg text-start"
      >
        <FileMark file={file} className="size-11" />
        <span className="flex min-w-0 grow flex-col">
          <span className="truncate text-sm leading-5 font-medium">
            <span className="sr-only">{t('Open')} </span>
            {file.name}
          </span>
          <span
            className={classNames(
              'text-xs leading-4 tabular-nums',
              isRefused ? 'text-danger' : 'truncate text-muted'
            )}
          >
            {uploadWords(state) ?? fileExtentWords(file)}
          </span>
        </span>
      </button>
      {isRefused && mayRetry(state.code) && (
        <IconButton
          name={t('Upload {name} again', { name: file.name })}
          size="tiny"
          onClick={() => uploads.retry(file.fileId)}
        >
          <RotateCwIcon size={15} aria-hidden />
        </IconButton>
      )}
      <IconButton
        name={t('Remove {name}', { name: file.name })}
        size="tiny"
        data-remove=""
        onClick={onRemove}
      >
        <XIcon size={16} aria-hidden />
      </IconButton>
      {share !== null && (
        <span
          role="progressbar"
          aria-label={t('Upload of {name}', { name: file.name })}
          aria-valuenow={Math.floor(share * 100)}
          className="absolute inset-x-0 bottom-0 h-0.5 bg-line"
        >
          <span
            className="block h-full origin-left bg-accent transition-transform rtl:origin-right"
            style={{ transform: `scaleX(${share})` }}
          />
        </span>
      )}
    </li>
  )
}
