import { DownloadIcon, UploadIcon } from 'lucide-react'
import { useRef, useState } from 'react'
import { Button } from '~/components/ui/button'
import { Notice } from '~/components/ui/notice'
import { formatLocale } from '~/language/page_language'
import { t } from '~/language/t'
import { personaOf, promptOf, useEveryPersona, useEveryPrompt } from '~/prompts/library_query'
import { useLibraryCommands } from '~/prompts/library_commands'
import { libraryFile, MAX_LIBRARY_BYTES, readLibrary } from '~/prompts/library_file'
import { type ImportPlan, planImport } from '~/prompts/plan_import'

/** By then the browser has read what it downloads. */
const READ_WITHIN_MS = 10_000

type Told = { readonly tone: 'calm' | 'danger'; readonly words: string }

/** Prompts and personas as one file, out and in. */
export function LibraryTransfer() {
  const prompts = useEveryPrompt()
  const personas = useEveryPersona()
  const { savePrompt, savePersona } = useLibraryCommands()
  const [told, setTold] = useState<Told | null>(null)
  const input = useRef<HTMLInputElement>(null)

  const take = async (file: File) => {
    const read =
      file.size > MAX_LIBRARY_BYTES
        ? { ok: false as const, error: t('This file is larger than 5 MB, which no library is.') }
        : readLibrary(await file.text())
    if (!read.ok) return setTold({ tone: 'danger', words: `${file.name}: ${read.error}` })
    const plan = planImport(read, {
      prompts: prompts.map((row) => ({ ...promptOf(row), isDeleted: row.deletedAt !== null })),
      personas: personas.map((row) => ({ ...personaOf(row), isDeleted: row.deletedAt !== null })),
    })
    plan.prompts.forEach(savePrompt)
    plan.personas.forEach(savePersona)
    setTold({ tone: 'calm', words: wordsFor(plan) })
  }
  const isEmpty = [...prompts, ...personas].every(({ deletedAt }) => deletedAt !== null)
  const give = () => {
    const isHere = ({ deletedAt }: { deletedAt: number | null }) => deletedAt === null
    const file = libraryFile({
      prompts: prompts.filter(isHere).map(promptOf),
      personas: personas.filter(isHere).map(personaOf),
    })
    download(file, `kamba-prompts-${new Date().toISOString().slice(0, 10)}.json`)
  }
  return (
    <section
      aria-label={t('Import and export')}
      className="flex flex-col gap-3 border-t border-line pt-6"
    >
      <p className="max-w-xl text-sm leading-relaxed text-muted">
        {t(
          'Prompts and personas go out as one JSON file. Lists of names and texts from other chats can be brought in, too; the same file twice changes nothing.'
        )}
      </p>
      <div className="flex flex-wrap gap-2">
        <Button onClick={() => input.current?.click()}>
          <UploadIcon size={16} aria-hidden />
          {t('Import')}
        </Button>
        <Button disabled={isEmpty} onClick={give}>
          <DownloadIcon size={16} aria-hidden />
          {t('Export')}
        </Button>
        <input
          ref={input}
          type="file"
          accept="application/json,.json"
          aria-label={t('File with prompts')}
          className="sr-only"
          tabIndex={-1}
          onChange={({ target }) => {
            const [file] = target.files ?? []
            if (file) void take(file)
            target.value = ''
          }}
        />
      </div>
      {told && <Notice tone={told.tone}>{told.words}</Notice>}
    </section>
  )
}

function wordsFor({ prompts, personas, unchanged }: ImportPlan) {
  const came = [
    prompts.length > 0 ? t('{count} prompts', { count: prompts.length }) : '',
    personas.length > 0 ? t('{count} personas', { count: personas.length }) : '',
  ].filter(Boolean)
  const told =
    came.length === 0
      ? t('Nothing is new in it.')
      : t('Imported {came}.', { came: new Intl.ListFormat(formatLocale()).format(came) })
  return unchanged === 0 ? told : `${told} ${t('{count} were here already.', { count: unchanged })}`
}

function download(text: string, name: string) {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  const link = Object.assign(document.createElement('a'), { href: url, download: name })
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), READ_WITHIN_MS)
}
