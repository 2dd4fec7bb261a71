import { type ChangeObject, diffWordsWithSpace } from 'diff'
import { useMemo, useState } from 'react'
import { Button } from '~/components/ui/button'
import { classNames } from '~/components/ui/class_names'
import { listWords } from '~/language/list_words'
import { formatLocale } from '~/language/page_language'
import { t } from '~/language/t'
import { type PromptRow, type PromptVersion, useVersions } from '~/prompts/library_query'

/** Where two texts have little in common, all of a comparison is not worth the wait. */
const COMPARED_WITHIN_MS = 300

const MOMENT = new Intl.DateTimeFormat(formatLocale(), { dateStyle: 'medium', timeStyle: 'short' })

type PromptVersionsProps = { prompt: PromptRow; onRestore: (version: PromptVersion) => void }

/** What the prompt was before. To restore is to save once more what an old version said: the newer ones stay. */
export function PromptVersions({ prompt, onRestore }: PromptVersionsProps) {
  const versions = useVersions(prompt.id)
  const [openedId, setOpenedId] = useState<string | null>(null)
  const current = versions.find((version) => isCurrent(version, prompt))
  const earlier = versions.filter(({ id }) => id !== current?.id)
  if (earlier.length === 0) return null
  return (
    <section aria-label={t('Versions')} className="flex flex-col gap-2 border-t border-line pt-5">
      <h2 className="font-semibold">{t('Earlier versions')}</h2>
      <ol className="flex flex-col divide-y divide-line">
        {earlier.map((version) => (
          <li key={version.id} className="flex flex-col gap-2 py-2">
            <div className="flex items-center gap-2">
              <button
                type="button"
                aria-expanded={version.id === openedId}
                onClick={() => setOpenedId(version.id === openedId ? null : version.id)}
                className="touch-target flex min-w-0 grow flex-wrap items-baseline gap-x-2 rounded-lg py-1 text-start text-sm hover:text-accent"
              >
                <span className="font-medium">{MOMENT.format(version.savedAt)}</span>
                <span className="min-w-0 truncate text-muted">{whatWas(version, prompt)}</span>
              </button>
              <Button
                size="small"
                aria-label={t('Restore the version of {moment}', {
                  moment: MOMENT.format(version.savedAt),
                })}
                onClick={() => onRestore(version)}
              >
                {t('Restore')}
              </Button>
            </div>
            {version.id === openedId && <Difference from={version.text} to={prompt.text} />}
          </li>
        ))}
      </ol>
    </section>
  )
}

const isCurrent = (version: PromptVersion, { command, title, folder, text }: PromptRow) =>
  version.text === text &&
  version.title === title &&
  version.command === command &&
  version.folder === folder

function whatWas(version: PromptVersion, prompt: PromptRow) {
  const others = [
    version.title !== prompt.title && `“${version.title}”`,
    version.command !== prompt.command && `/${version.command}`,
    version.folder !== prompt.folder && (version.folder || t('no folder')),
    version.text !== prompt.text && t('another text'),
  ].filter((other) => other !== false)
  return others.length > 0 ? listWords(others) : t('the same')
}

/** What has gone since, and what has come. */
function Difference({ from, to }: { from: string; to: string }) {
  const changes = useMemo(
    (): ChangeObject<string>[] =>
      diffWordsWithSpace(from, to, { timeout: COMPARED_WITHIN_MS }) ?? [
        { value: from, removed: true, added: false, count: 1 },
        { value: to, added: true, removed: false, count: 1 },
      ],
    [from, to]
  )
  return (
    <p
      role="group"
      dir="auto"
      aria-label={t('What has changed since')}
      // it scrolls, which must work without a mouse
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      className="max-h-72 overflow-y-auto rounded-xl bg-panel px-4 py-3 text-sm leading-relaxed whitespace-pre-wrap wrap-anywhere"
    >
      {changes.map(({ value, added, removed }, index) => {
        const look = classNames(
          'rounded-sm no-underline',
          added && 'bg-accent-soft',
          removed && 'bg-danger-soft text-danger line-through'
        )
        if (added)
          return (
            <ins key={index} className={look}>
              {value}
            </ins>
          )
        if (removed)
          return (
            <del key={index} className={look}>
              {value}
            </del>
          )
        return <span key={index}>{value}</span>
      })}
    </p>
  )
}
