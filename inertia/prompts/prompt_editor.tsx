import { useId, useState } from 'react'
import { MAX_MESSAGE_CHARS, MAX_TITLE_CHARS } from '#shared/limits'
import { Notice } from '~/components/ui/notice'
import { TextField } from '~/components/ui/text_field'
import { Sentence } from '~/language/sentence'
import { t } from '~/language/t'
import { EditorActions } from '~/prompts/editor_actions'
import { useLibraryCommands } from '~/prompts/library_commands'
import type { PromptRow } from '~/prompts/library_query'
import { commandFrom, commandTrouble } from '~/prompts/prompt_command'
import { BRACES } from '~/prompts/prompt_variables'
import { PromptVersions } from '~/prompts/prompt_versions'
import { VariableList } from '~/prompts/variable_list'

type PromptEditorProps = {
  /** Null for a new one. */
  prompt: PromptRow | null
  prompts: readonly PromptRow[]
  onClose: () => void
  onDelete: (prompt: PromptRow) => void
}
type Fields = Pick<PromptRow, 'command' | 'title' | 'folder' | 'text'>
const EXAMPLE_COMMAND = '/standup'
const EMPTY: Fields = { command: '', title: '', folder: '', text: '' }

/** One prompt. Each save is a version; nothing is saved before somebody says so. */
export function PromptEditor({ prompt, prompts, onClose, onDelete }: PromptEditorProps) {
  const { savePrompt } = useLibraryCommands()
  const [promptId] = useState<string>(() => prompt?.id ?? crypto.randomUUID())
  const [fields, setFields] = useState<Fields>(() => fieldsOf(prompt ?? EMPTY))
  const [begunAt, setBegunAt] = useState(prompt?.savedAt)
  const [isTried, setTried] = useState(false)
  const folderListId = useId()
  const textId = useId()

  const set = (name: keyof Fields) => (value: string) =>
    setFields((former) => ({ ...former, [name]: value }))
  /** The command follows the name until somebody gives one. */
  const setTitle = (title: string) =>
    setFields((former) => {
      const follows = !prompt && former.command === (former.title && commandFrom(former.title))
      return { ...former, title, ...(follows && { command: title && commandFrom(title) }) }
    })
  const others = prompts.map(({ id, command }) => ({ promptId: id, command }))
  const trouble = {
    title: fields.title.trim() === '' ? t('A prompt needs a name.') : null,
    command: commandTrouble(fields.command, promptId, others),
    text: fields.text.trim() === '' ? t('Write what the prompt says.') : null,
  }
  const isChanged = !isSame(fields, fieldsOf(prompt ?? EMPTY))
  const isNewerElsewhere = prompt !== null && prompt.savedAt !== begunAt && isChanged
  const save = () => {
    setTried(true)
    if (trouble.title || trouble.command || trouble.text) return
    const saved = { ...fields, title: fields.title.trim(), folder: fields.folder.trim() }
    if (isChanged) savePrompt({ promptId, ...saved })
    onClose()
  }
  const restore = (version: Fields) => {
    savePrompt({ promptId, ...fieldsOf(version) })
    setFields(fieldsOf(version))
    setBegunAt(undefined)
  }
  return (
    <form
      aria-label={prompt ? t('Edit “{title}”', { title: prompt.title }) : t('New prompt')}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
      className="flex flex-col gap-5"
    >
      {isNewerElsewhere && begunAt !== undefined && (
        <Notice tone="warning">
          {t(
            'This prompt was changed on another device meanwhile. Yours becomes a further version when you save it; the other one is kept below.'
          )}
        </Notice>
      )}
      <div className="grid gap-5 md:grid-cols-2">
        <TextField
          label={t('Name')}
          value={fields.title}
          maxLength={MAX_TITLE_CHARS}
          autoComplete="off"
          dir="auto"
          autoFocus={!prompt}
          error={isTried && trouble.title ? trouble.title : undefined}
          onChange={setTitle}
        />
        <TextField
          label={t('Command')}
          value={fields.command === '' ? '' : `/${fields.command}`}
          maxLength={41}
          placeholder={EXAMPLE_COMMAND}
          dir="auto"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          error={
            (isTried || fields.command !== '') && trouble.command ? trouble.command : undefined
          }
          onChange={(value) => set('command')(value.replace(/^\/+/, ''))}
        />
      </div>
      <TextField
        label={t('Folder')}
        value={fields.folder}
        maxLength={MAX_TITLE_CHARS}
        list={folderListId}
        dir="auto"
        placeholder={t('None')}
        autoComplete="off"
        onChange={set('folder')}
      />
      <datalist id={folderListId}>
        {[...new Set(prompts.map(({ folder }) => folder))].filter(Boolean).map((folder) => (
          <option key={folder} value={folder} />
        ))}
      </datalist>
      <div className="flex flex-col gap-1.5">
        <label htmlFor={textId} className="text-sm font-medium">
          {t('Text')}
        </label>
        <textarea
          id={textId}
          dir="auto"
          rows={8}
          value={fields.text}
          maxLength={MAX_MESSAGE_CHARS}
          aria-invalid={isTried && trouble.text ? true : undefined}
          aria-describedby={`${textId}-hint`}
          placeholder={t(
            'Turn these notes into a stand-up for {open}team{close}: {open}notes{close}',
            BRACES
          )}
          onChange={({ target }) => set('text')(target.value)}
          className="field-sizing-content max-h-[60dvh] min-h-48 w-full resize-y rounded-xl border border-line-strong bg-raised px-3.5 py-2.5 text-base leading-relaxed placeholder:text-muted aria-invalid:border-danger"
        />
        <p id={`${textId}-hint`} className="text-sm leading-snug text-muted">
          {isTried && trouble.text ? (
            <span className="text-danger">{trouble.text}</span>
          ) : (
            <Sentence
              words={t(
                'Gaps that are asked for: <gap>, with a default <defaulted>, with choices <choosable>.'
              )}
              parts={{
                gap: <code dir="ltr">{'{{name}}'}</code>,
                defaulted: <code dir="ltr">{'{{name=default}}'}</code>,
                choosable: <code dir="ltr">{'{{name=one|two}}'}</code>,
              }}
            />
          )}
        </p>
      </div>
      <VariableList text={fields.text} />
      <EditorActions
        isChanged={isChanged}
        onClose={onClose}
        onDelete={prompt ? () => onDelete(prompt) : undefined}
      />
      {prompt && <PromptVersions prompt={prompt} onRestore={restore} />}
    </form>
  )
}

const fieldsOf = ({ command, title, folder, text }: Fields): Fields => ({
  command,
  title,
  folder,
  text,
})
const isSame = (one: Fields, other: Fields) =>
  (Object.keys(EMPTY) as (keyof Fields)[]).every((name) => one[name] === other[name])
