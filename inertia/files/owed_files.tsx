import { usePersonFiles } from '~/files/person_files'
import { uploadWords } from '~/files/upload_words'
import { useUploadState } from '~/files/use_uploads'
import { t } from '~/language/t'
import { useObserved } from '~/sync/observed'

/** What messages name and the server does not have yet, beside what waits of the messages themselves. */
export function OwedFiles() {
  const owed = useObserved(usePersonFiles().uploads.owed)
  if (owed.length === 0) return null
  return (
    <section aria-label={t('Files to upload')} className="border-t border-line pt-3">
      <h3 className="font-medium">{t('Files')}</h3>
      <ul className="mt-1 flex flex-col gap-1 text-muted">
        {owed.map(({ fileId, name }) => (
          <Owed key={fileId} fileId={fileId} name={name} />
        ))}
      </ul>
    </section>
  )
}

function Owed({ fileId, name }: { fileId: string; name: string }) {
  const words = uploadWords(useUploadState(fileId))
  return (
    <li className="flex justify-between gap-3 tabular-nums">
      <span className="truncate">{name}</span>
      <span className="shrink-0">{words}</span>
    </li>
  )
}
