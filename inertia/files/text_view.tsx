import { useEffect, useState } from 'react'
import { languageOf } from '~/files/file_kinds'
import type { ShownFile } from '~/files/opened_file'
import { usePersonFiles } from '~/files/person_files'
import { useFileAddress } from '~/files/use_file_address'
import { t } from '~/language/t'
import { CodeBlock } from '~/markdown/code_block'

/** More is saved and opened elsewhere: a page of a million lines serves nobody. */
const MAX_SHOWN_CHARS = 400_000

/** A text or code file, as code of a reply is shown. */
export function TextView({ file }: { file: ShownFile }) {
  const { addresses } = usePersonFiles()
  const address = useFileAddress(file.fileId)
  const [text, setText] = useState<string | null>(null)
  useEffect(() => {
    if (!address) return
    let isWanted = true
    void addresses
      .bytes(file.fileId)
      .then((blob) => blob?.text())
      .then((read) => isWanted && setText(read ?? null))
    return () => {
      isWanted = false
    }
  }, [addresses, file.fileId, address])
  return (
    <div className="min-h-0 grow overflow-y-auto overscroll-contain p-4">
      {text !== null && (
        <div className="prose-reply">
          <CodeBlock
            text={text.slice(0, MAX_SHOWN_CHARS)}
            language={languageOf(file.name)}
            isOpen={false}
          />
          {text.length > MAX_SHOWN_CHARS && (
            <p className="text-sm text-muted">
              {t('The rest is not shown. Download the file to read it.')}
            </p>
          )}
        </div>
      )}
      {address === null && (
        <p className="py-8 text-center text-sm text-muted">
          {t('This file is not on this device. It shows when there is a connection.')}
        </p>
      )}
    </div>
  )
}
