import { DownloadIcon } from 'lucide-react'
import type { ShownFile } from '~/files/opened_file'
import { useFileAddress } from '~/files/use_file_address'
import { classNames } from '~/components/ui/class_names'
import { Tooltip } from '~/components/ui/tooltip'
import { t } from '~/language/t'

/** Saves a file, also without a connection: what is shown is kept here. */
export function DownloadLink({ file, className }: { file: ShownFile; className?: string }) {
  const address = useFileAddress(file.fileId)
  return (
    <Tooltip text={t('Download')}>
      <a
        href={address ?? `/files/${encodeURIComponent(file.fileId)}`}
        download={file.name}
        aria-label={t('Download {name}', { name: file.name })}
        className={classNames(
          'touch-target grid size-9 shrink-0 place-items-center rounded-full text-muted hover:bg-hover hover:text-ink',
          className
        )}
      >
        <DownloadIcon size={17} aria-hidden />
      </a>
    </Tooltip>
  )
}
