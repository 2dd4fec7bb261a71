import { useId, useState } from 'react'
import { MAX_PERSONAL_CHARS } from '#shared/limits'
import { preferenceNames } from '#shared/preferences'
import { useAutosave } from '~/chat/autosave'
import { t } from '~/language/t'
import { SettingsSection } from '~/layouts/settings_page'
import { storable } from '~/personas/storable'
import { useOwnInstructions } from '~/personas/use_personal'
import { useSetPreference } from '~/preferences/use_preferences'

/** For all chats, on all devices. Saved as it is typed. */
export function PersonalInstructions() {
  const { aboutMe, manner, isOff } = useOwnInstructions()
  const set = useSetPreference()
  return (
    <SettingsSection
      title={t('For all chats')}
      text={t(
        'Told to every model before every reply, also in chats that you have already. A chat can leave it out, in its settings.'
      )}
    >
      <label className="touch-target flex w-fit items-center gap-2.5">
        <input
          type="checkbox"
          checked={!isOff}
          onChange={({ target }) => set(preferenceNames.personalOff, target.checked ? null : true)}
          className="size-4 accent-accent"
        />
        {t('Tell models what is written here')}
      </label>
      <PersonalField
        name={t('About you')}
        placeholder={t('I run a bakery in Turin and speak Italian and English.')}
        text={aboutMe}
        isOff={isOff}
        onSave={(text) => set(preferenceNames.aboutMe, text || null)}
      />
      <PersonalField
        name={t('How kamba should answer')}
        placeholder={t('Briefly, with metric units. Say so when you are not sure.')}
        text={manner}
        isOff={isOff}
        onSave={(text) => set(preferenceNames.manner, text || null)}
      />
    </SettingsSection>
  )
}

type PersonalFieldProps = {
  name: string
  placeholder: string
  text: string
  isOff: boolean
  onSave: (text: string) => void
}

function PersonalField({ name, placeholder, text: stored, isOff, onSave }: PersonalFieldProps) {
  const id = useId()
  const [saved, setSaved] = useState(stored)
  const [isEditing, setEditing] = useState(false)
  const [typed, change] = useAutosave(stored, (text) => {
    setSaved(text)
    if (storable(text) !== stored) onSave(storable(text))
  })
  // What another device has changed shows at once, but not under somebody's hands.
  const text = isEditing || typed !== saved ? typed : stored
  const left = MAX_PERSONAL_CHARS - text.length
  return (
    <div className="flex flex-col gap-1.5">
      <div className="flex items-baseline justify-between gap-2">
        <label htmlFor={id} className="text-sm font-medium">
          {name}
        </label>
        {left <= MAX_PERSONAL_CHARS / 2 && (
          <span className="text-sm text-muted tabular-nums">
            {t('{count, number} characters left', { count: left })}
          </span>
        )}
      </div>
      <textarea
        id={id}
        dir="auto"
        rows={4}
        value={text}
        maxLength={MAX_PERSONAL_CHARS}
        placeholder={placeholder}
        onFocus={() => {
          setEditing(true)
          if (text !== typed) change(text)
        }}
        onBlur={() => setEditing(false)}
        onChange={({ target }) => change(target.value)}
        className={`field-sizing-content max-h-80 min-h-28 w-full resize-y rounded-xl border border-line-strong bg-raised px-3.5 py-2.5 text-base leading-relaxed placeholder:text-muted ${isOff ? 'text-muted' : ''}`}
      />
    </div>
  )
}
