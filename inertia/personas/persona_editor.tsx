import { useId, useState } from 'react'
import { type ChatSettings, Effort } from '#shared/events/chat_settings'
import { MAX_INSTRUCTIONS_CHARS, MAX_TITLE_CHARS } from '#shared/limits'
import { withSetting } from '~/chat/chat_settings'
import { effortsOf, effortWords } from '~/chat/effort_words'
import { SamplingSettings } from '~/chat/sampling_settings'
import { Setting } from '~/chat/setting_fields'
import { TextField } from '~/components/ui/text_field'
import { t } from '~/language/t'
import { ChosenModelField } from '~/models/chosen_model_field'
import { useModelList } from '~/models/model_list'
import { firstSign, PersonaSymbol } from '~/personas/persona_symbol'
import { EditorActions } from '~/prompts/editor_actions'
import { useLibraryCommands } from '~/prompts/library_commands'
import type { LibraryPersona } from '~/prompts/library_file'
import { type PersonaRow, personaOf } from '~/prompts/library_query'

type PersonaEditorProps = {
  /** Null for a new one. */
  persona: PersonaRow | null
  onClose: () => void
  onDelete: (persona: PersonaRow) => void
}

/** Without a model of its own it may set anything: whoever answers is sent what it takes. */
const ANY_MODEL = {
  name: '',
  settings: ['temperature', 'topP', 'maxOutputTokens'] as const,
  maxOutputTokens: null,
}

export function PersonaEditor({ persona, onClose, onDelete }: PersonaEditorProps) {
  const { savePersona } = useLibraryCommands()
  const { models } = useModelList()
  const [before] = useState<LibraryPersona>(() =>
    persona
      ? personaOf(persona)
      : { personaId: crypto.randomUUID(), name: '', symbol: '', instructions: '', settings: {} }
  )
  const [fields, setFields] = useState(before)
  const [isTried, setTried] = useState(false)
  const id = useId()
  const { name, symbol, instructions, settings } = fields
  const set = (changed: Partial<LibraryPersona>) => setFields({ ...fields, ...changed })
  const setSettings = (changed: ChatSettings) => set({ settings: changed })
  const model = models.find((listed) => listed.id === settings.model)
  const efforts = model ? effortsOf(model) : Effort.literals
  const isNamed = name.trim() !== ''
  const save = () => {
    setTried(true)
    if (!isNamed) return
    savePersona({ ...fields, name: name.trim(), symbol: firstSign(symbol).slice(0, 32) })
    onClose()
  }
  const isChanged = JSON.stringify(fields) !== JSON.stringify(before)
  return (
    <form
      aria-label={persona ? t('Edit {name}', { name: persona.name }) : t('New persona')}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
      className="flex flex-col gap-5"
    >
      <div className="flex items-start gap-4">
        <div className="grow">
          <TextField
            label={t('Name')}
            value={name}
            maxLength={MAX_TITLE_CHARS}
            autoComplete="off"
            dir="auto"
            autoFocus={!persona}
            error={isTried && !isNamed ? t('A persona needs a name.') : undefined}
            onChange={(typed) => set({ name: typed })}
          />
        </div>
        <div className="w-24">
          <TextField
            label={t('Symbol')}
            value={symbol}
            maxLength={32}
            placeholder="🦉"
            autoComplete="off"
            className="text-center"
            onChange={(typed) => set({ symbol: typed })}
          />
        </div>
        <span className="mt-6 grid size-11 shrink-0 place-items-center rounded-full bg-panel">
          <PersonaSymbol symbol={symbol} size={20} />
        </span>
      </div>
      <Setting
        id={`${id}instructions`}
        name={t('Instructions')}
        hint={t('Told after what is said for all chats, and before the instructions of the chat.')}
      >
        <textarea
          id={`${id}instructions`}
          dir="auto"
          rows={7}
          value={instructions}
          maxLength={MAX_INSTRUCTIONS_CHARS}
          placeholder={t(
            'You are a proofreader. Correct what is wrong, keep the tone, and list what you changed.'
          )}
          onChange={({ target }) => set({ instructions: target.value })}
          className="field-sizing-content max-h-[60dvh] min-h-40 w-full resize-y rounded-xl border border-line-strong bg-raised px-3.5 py-2.5 text-base leading-relaxed placeholder:text-muted"
        />
      </Setting>
      <div className="grid gap-5 md:grid-cols-2">
        <div className="flex flex-col gap-1.5">
          <h2 className="flex min-h-8 items-center text-sm font-medium">{t('Model')}</h2>
          <ChosenModelField
            name={t('Model')}
            modelId={settings.model ?? null}
            otherwise={t('The one of the chat. What a chat chooses itself counts more.')}
            onChoose={(chosen) => setSettings(withSetting(settings, 'model', chosen))}
          />
        </div>
        {efforts.length > 0 && (
          <Setting id={`${id}effort`} name={t('Effort')} hint={t('Where the model can be told.')}>
            <select
              id={`${id}effort`}
              value={settings.effort ?? ''}
              onChange={({ target }) =>
                setSettings(
                  withSetting(settings, 'effort', target.value ? (target.value as Effort) : null)
                )
              }
              className="h-11 w-full rounded-xl border border-line-strong bg-raised px-3 text-base"
            >
              {[undefined, ...efforts].map((effort) => (
                <option key={effort ?? ''} value={effort ?? ''}>
                  {effortWords(effort)}
                </option>
              ))}
            </select>
          </Setting>
        )}
        <SamplingSettings model={model ?? ANY_MODEL} settings={settings} onChange={setSettings} />
      </div>
      <EditorActions
        isChanged={isChanged}
        onClose={onClose}
        onDelete={persona ? () => onDelete(persona) : undefined}
      />
    </form>
  )
}
