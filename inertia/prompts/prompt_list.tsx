import { EllipsisIcon, PlusIcon, SearchIcon } from 'lucide-react'
import { useMemo, useState } from 'react'
import { Button } from '~/components/ui/button'
import { IconButton } from '~/components/ui/icon_button'
import { Menu, MenuContent, MenuItem } from '~/components/ui/menu'
import { t } from '~/language/t'
import type { PromptRow } from '~/prompts/library_query'
import { folded } from '~/prompts/slash_query'

type PromptListProps = {
  prompts: readonly PromptRow[]
  onNew: () => void
  onDuplicate: (prompt: PromptRow) => void
  onDelete: (prompt: PromptRow) => void
}

/** All prompts by folder, those without one first, and a field that looks through everything they say. */
export function PromptList({ prompts, onNew, onDuplicate, onDelete }: PromptListProps) {
  const [sought, setSought] = useState('')
  const [folder, setFolder] = useState<string | null>(null)
  const folders = useMemo(() => [...new Set(prompts.map((prompt) => prompt.folder))], [prompts])
  const chosen = folder !== null && folders.includes(folder) ? folder : null
  const found = useMemo(() => {
    const words = folded(sought.trim().replace(/^\//, ''))
    return prompts.filter(
      (prompt) =>
        (chosen === null || prompt.folder === chosen) &&
        [prompt.command, prompt.title, prompt.folder, prompt.text].some((text) =>
          folded(text).includes(words)
        )
    )
  }, [prompts, sought, chosen])
  const shownFolders = folders.filter((name) => found.some((prompt) => prompt.folder === name))
  return (
    <section aria-label={t('Your prompts')} className="flex flex-col gap-5">
      <div className="flex flex-wrap items-center gap-2">
        <div className="flex h-10 min-w-48 grow items-center gap-2 rounded-xl border border-line-strong bg-raised px-3 focus-within:outline-2 focus-within:outline-offset-2 focus-within:outline-accent">
          <SearchIcon size={16} aria-hidden className="shrink-0 text-muted" />
          <input
            type="search"
            aria-label={t('Search prompts')}
            placeholder={t('Search prompts')}
            value={sought}
            onChange={({ target }) => setSought(target.value)}
            className="h-full min-w-0 grow bg-transparent text-base outline-none placeholder:text-muted"
          />
        </div>
        {folders.length > 1 && (
          <select
            aria-label={t('Folder')}
            value={chosen === null ? '*' : `/${chosen}`}
            onChange={({ target }) =>
              setFolder(target.value === '*' ? null : target.value.slice(1))
            }
            className="h-10 max-w-44 rounded-xl border border-line-strong bg-raised px-3 text-base"
          >
            <option value="*">{t('All folders')}</option>
            {folders.map((name) => (
              <option key={name} value={`/${name}`}>
                {name || t('No folder')}
              </option>
            ))}
          </select>
        )}
        <Button look="solid" className="h-10" onClick={onNew}>
          <PlusIcon size={16} aria-hidden />
          {t('New prompt')}
        </Button>
      </div>
      {found.length === 0 && (
        <p role="status" className="py-4 text-muted">
          {t('Nothing here has “{sought}” in it.', { sought: sought.trim() })}
        </p>
      )}
      {shownFolders.map((name) => (
        <div key={name} className="flex flex-col">
          {folders.length > 1 && (
            <h2 className="pb-1 text-xs font-semibold text-muted">{name || t('No folder')}</h2>
          )}
          <ul aria-label={name || t('Prompts')} className="flex flex-col divide-y divide-line">
            {found
              .filter((prompt) => prompt.folder === name)
              .map((prompt) => (
                <PromptLine key={prompt.id} {...{ prompt, onDuplicate, onDelete }} />
              ))}
          </ul>
        </div>
      ))}
    </section>
  )
}

type PromptLineProps = Pick<PromptListProps, 'onDuplicate' | 'onDelete'> & { prompt: PromptRow }

function PromptLine({ prompt, onDuplicate, onDelete }: PromptLineProps) {
  const { id, command, title, text } = prompt
  return (
    <li className="group relative flex items-center gap-2 py-2.5">
      <a
        href={`#${id}`}
        className="flex min-w-0 grow flex-col rounded-lg after:absolute after:inset-y-0 after:start-0 after:end-11"
      >
        <span className="flex min-w-0 items-baseline gap-2">
          <span dir="auto" className="truncate font-medium group-hover:text-accent">
            {title}
          </span>
          <code dir="auto" className="shrink-0 text-sm text-accent">
            /{command}
          </code>
        </span>
        <span dir="auto" className="truncate text-sm text-muted">
          {text}
        </span>
      </a>
      <Menu
        trigger={
          <IconButton name={t('More for “{title}”', { title })}>
            <EllipsisIcon size={17} aria-hidden />
          </IconButton>
        }
      >
        <MenuContent align="end">
          <MenuItem onSelect={() => onDuplicate(prompt)}>{t('Duplicate')}</MenuItem>
          <MenuItem className="text-danger" onSelect={() => onDelete(prompt)}>
            {t('Delete')}
          </MenuItem>
        </MenuContent>
      </Menu>
    </li>
  )
}
