import { usePage } from '@inertiajs/react'
import { useId, useState } from 'react'
import { ENDPOINT_PRESETS, type KeyProvider, PROVIDER_NAMES } from '#shared/provider_names'
import { type PostError, postForm } from '~/accounts/post_form'
import { Button } from '~/components/ui/button'
import { Notice } from '~/components/ui/notice'
import { PasswordField } from '~/components/ui/password_field'
import { TextField } from '~/components/ui/text_field'
import { addDeviceKey } from '~/keys/device_keys'
import { keyFieldWords, requestWords, worksWords } from '~/keys/key_words'
import { SelectField } from '~/keys/select_field'
import { t } from '~/language/t'

const PROVIDERS = Object.entries(PROVIDER_NAMES).map(([value, name]) => ({
  value,
  text: value === 'compatible' ? t('Another one (OpenAI-compatible)') : name,
}))
const OTHER = 'other'
const EXAMPLE_ADDRESS = 'https://api.example.org/v1'
const ENDPOINTS = [
  ...ENDPOINT_PRESETS.map(({ name }) => ({ value: name as string, text: name as string })),
  { value: OTHER, text: t('Another address') },
]
const EMPTY = {
  provider: 'openrouter' as KeyProvider,
  preset: OTHER,
  key: '',
  name: '',
  baseUrl: '',
}

/** `?endpoint=Ollama`: somebody said elsewhere what they want to add. */
export function valuesFor(url: string): typeof EMPTY {
  const wanted = URL.parse(url, 'http://kamba')?.searchParams.get('endpoint')
  const known = ENDPOINT_PRESETS.find(({ name }) => name === wanted)
  if (!known) return EMPTY
  const { name, baseUrl } = known
  return { ...EMPTY, provider: 'compatible', preset: name, name, baseUrl }
}

type AddKeyProps = { storeId: string; onAdded: () => void }

/** A key is tried before it is kept, here or on the server; what was typed stays when it is refused. */
export function AddKey({ storeId, onAdded }: AddKeyProps) {
  const { url } = usePage()
  const [values, setValues] = useState(() => valuesFor(url))
  const [onlyHere, setOnlyHere] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const [error, setError] = useState<PostError | null>(null)
  const [done, setDone] = useState<string | null>(null)
  const change = (some: Partial<typeof EMPTY>) => setValues((before) => ({ ...before, ...some }))
  const isEndpoint = values.provider === 'compatible'
  const preset = ENDPOINT_PRESETS.find(({ name }) => name === values.preset)
  const errors = error?.kind === 'fields' ? error.fields : {}

  const save = async () => {
    const { provider, key, name, baseUrl } = values
    setBusy(true)
    setDone(null)
    const given = { provider, key, name, baseUrl: isEndpoint ? baseUrl : '' }
    const outcome = onlyHere
      ? await addDeviceKey(storeId, { ...given, name: name || nameFor(provider, baseUrl) })
      : await postForm<Saved>('/settings/keys', given)
    setBusy(false)
    setError(outcome.ok ? null : outcome.error)
    if (!outcome.ok) return
    setDone(wordsFor(outcome.data))
    setValues({ ...EMPTY, provider })
    onAdded()
  }

  return (
    <form
      id="add-key"
      aria-label={t('Add a key')}
      noValidate
      className="flex scroll-mt-24 flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault()
        if (!isBusy) void save()
      }}
    >
      <SelectField
        label={t('Provider')}
        value={values.provider}
        options={PROVIDERS}
        onChange={(provider) => {
          setError(null)
          change({ provider: provider as KeyProvider })
        }}
      />
      {isEndpoint && (
        <>
          <SelectField
            label={t('Endpoint')}
            value={values.preset}
            options={ENDPOINTS}
            onChange={(chosen) => {
              const known = ENDPOINT_PRESETS.find(({ name }) => name === chosen)
              change({ preset: chosen, baseUrl: known?.baseUrl ?? '', name: known?.name ?? '' })
            }}
          />
          <TextField
            label={t('Address')}
            type="url"
            inputMode="url"
            placeholder={EXAMPLE_ADDRESS}
            dir="ltr"
            autoComplete="off"
            spellCheck={false}
            value={values.baseUrl}
            error={keyFieldWords(errors.baseUrl)}
            hint={
              preset?.isLocal
                ? t(
                    'As this server reaches it. Whoever runs the server has to allow addresses of its own network.'
                  )
                : t('The one below which /models and /chat/completions are.')
            }
            onChange={(baseUrl) => change({ baseUrl })}
          />
        </>
      )}
      <PasswordField
        label={isEndpoint ? t('Key (if it needs one)') : t('Key')}
        what="key"
        name="provider-key"
        dir="ltr"
        autoComplete="off"
        data-1p-ignore
        data-lpignore="true"
        value={values.key}
        error={keyFieldWords(errors.key)}
        onChange={(key) => change({ key: key.trim() })}
      />
      <TextField
        label={t('Name (optional)')}
        maxLength={60}
        autoComplete="off"
        placeholder={nameFor(values.provider, values.baseUrl)}
        value={values.name}
        error={keyFieldWords(errors.name)}
        onChange={(name) => change({ name })}
      />
      <OnlyHere checked={onlyHere} onChange={setOnlyHere} />
      {requestWords(error) && <Notice tone="danger">{requestWords(error)}</Notice>}
      <div className="flex flex-wrap items-center gap-3">
        <Button type="submit" look="solid" disabled={isBusy}>
          {isBusy ? t('Testing…') : t('Test and save')}
        </Button>
        <span role="status" className="text-sm font-medium text-accent">
          {done}
        </span>
      </div>
    </form>
  )
}

type Saved = { modelsCount: number | null } | { models: readonly unknown[] }

function wordsFor(saved: Saved): string {
  const count = 'models' in saved ? saved.models.length : saved.modelsCount
  return count === null ? t('Saved. It could not be tested just now.') : worksWords(count)
}

function nameFor(provider: KeyProvider, baseUrl: string): string {
  if (provider !== 'compatible') return PROVIDER_NAMES[provider]
  return URL.parse(baseUrl)?.hostname ?? t('Name of the endpoint')
}

function OnlyHere({ checked, onChange }: { checked: boolean; onChange: (on: boolean) => void }) {
  const id = useId()
  return (
    <div className="flex items-start gap-3">
      <input
        id={id}
        type="checkbox"
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
        aria-describedby={`${id}-hint`}
        className="mt-0.5 size-5 shrink-0 accent-accent"
      />
      <div>
        <label htmlFor={id} className="font-medium">
          {t('Keep this key only on this device')}
        </label>
        <p id={`${id}-hint`} className="mt-0.5 text-sm leading-relaxed text-muted">
          {t(
            'The server does not keep it: this browser lends it for each reply. Other devices cannot use it, signing out removes it, and a reply needs this browser to be open when it begins.'
          )}
        </p>
      </div>
    </div>
  )
}
