import { PencilIcon, RotateCcwIcon } from 'lucide-react'
import { type KeyboardEvent, useState } from 'react'
import { preferenceNames } from '#shared/preferences'
import { Button } from '~/components/ui/button'
import { IconButton } from '~/components/ui/icon_button'
import { SidePanel } from '~/components/ui/side_panel'
import { BACK_KEY, ON_KEY } from '~/language/arrow_keys'
import { t } from '~/language/t'
import { usePreferences, useSetPreference } from '~/preferences/use_preferences'
import { ACTION_IDS, type ActionId, actionOf, groupNames, GROUPS } from '~/shortcuts/actions'
import { conflictOf, isChanged, NO_KEYS } from '~/shortcuts/chosen_keys'
import { KeyCaps } from '~/shortcuts/key_caps'
import { chordOf, type KeyChord } from '~/shortcuts/key_chord'
import { useKeys } from '~/shortcuts/use_shortcuts'

const MORE: readonly { readonly name: string; readonly chord: KeyChord }[] = [
  { name: t('Send'), chord: 'Enter' },
  { name: t('A new line'), chord: 'Shift+Enter' },
  { name: t('Edit the last message, in an empty field'), chord: 'ArrowUp' },
  { name: t('Stop the reply'), chord: 'Escape' },
  { name: t('Prompts and commands, in an empty field'), chord: '/' },
  { name: t('The branch before'), chord: `Alt+Shift+${BACK_KEY}` },
  { name: t('The branch after'), chord: `Alt+Shift+${ON_KEY}` },
]

/** All keys, and where a person changes them: on all of their devices. */
export default function ShortcutSheet({ onClose }: { onClose: () => void }) {
  const preferences = usePreferences()
  const set = useSetPreference()
  const [changing, setChanging] = useState<ActionId | null>(null)
  const changed = ACTION_IDS.filter((id) => isChanged(id, preferences))
  const choose = (id: ActionId, chord: KeyChord | null) => {
    set(preferenceNames.shortcut(id), chord)
    setChanging(null)
  }
  return (
    <SidePanel title={t('Keyboard shortcuts')} onClose={onClose}>
      {GROUPS.map((group) => (
        <section key={group} aria-label={groupNames[group]}>
          <h3 className="pb-1 text-xs font-medium text-muted">{groupNames[group]}</h3>
          <ul>
            {ACTION_IDS.filter((id) => actionOf(id).group === group).map((id) => (
              <Row
                key={id}
                id={id}
                isChanging={changing === id}
                isChanged={changed.includes(id)}
                onChange={() => setChanging(id)}
                onCancel={() => setChanging(null)}
                onChoose={(chord) => choose(id, chord)}
              />
            ))}
          </ul>
        </section>
      ))}
      <section aria-label={t('Always the same')}>
        <h3 className="pb-1 text-xs font-medium text-muted">{t('Always the same')}</h3>
        <ul>
          {MORE.map(({ name, chord }) => (
            <li key={name} className="flex min-h-10 items-center justify-between gap-3 text-sm">
              {name}
              <KeyCaps chord={chord} />
            </li>
          ))}
        </ul>
      </section>
      {changed.length > 0 && (
        <Button onClick={() => changed.forEach((id) => choose(id, null))}>
          {t('Back to the keys that kamba comes with')}
        </Button>
      )}
    </SidePanel>
  )
}

type RowProps = {
  id: ActionId
  isChanging: boolean
  isChanged: boolean
  onChange: () => void
  onCancel: () => void
  /** Null: those that it comes with. */
  onChoose: (chord: KeyChord | null) => void
}

function Row({ id, isChanging, isChanged: isOwn, onChange, onCancel, onChoose }: RowProps) {
  const { name } = actionOf(id)
  const chords = useKeys().get(id) ?? []
  return (
    <li className="py-0.5 text-sm">
      <div className="flex min-h-10 items-center gap-1">
        <span className="min-w-0 grow">{name}</span>
        {!isChanging && chords.map((chord) => <KeyCaps key={chord} chord={chord} />)}
        {!isChanging && isOwn && (
          <IconButton
            name={t('Put back the keys of “{name}”', { name })}
            size="tiny"
            onClick={() => onChoose(null)}
          >
            <RotateCcwIcon size={14} aria-hidden />
          </IconButton>
        )}
        {!isChanging && (
          <IconButton
            name={t('Change the keys of “{name}”', { name })}
            size="tiny"
            onClick={onChange}
          >
            <PencilIcon size={14} aria-hidden />
          </IconButton>
        )}
      </div>
      {isChanging && <KeyTaker id={id} onCancel={onCancel} onChoose={onChoose} />}
    </li>
  )
}

type KeyTakerProps = Pick<RowProps, 'id' | 'onCancel' | 'onChoose'>

/** Waits for keys, and says why some cannot be taken. Escape and Tab stay what they are. */
function KeyTaker({ id, onCancel, onChoose }: KeyTakerProps) {
  const keys = useKeys()
  const [refusal, setRefusal] = useState<string | null>(null)
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Tab') return
    event.preventDefault()
    event.stopPropagation()
    if (event.key === 'Escape' && !event.shiftKey) return onCancel()
    const chord = chordOf(event.nativeEvent)
    if (chord === null) return
    const conflict = conflictOf(chord, id, keys)
    setRefusal(conflict)
    if (conflict === null) onChoose(chord)
  }
  return (
    <div className="flex flex-col gap-2 pb-2">
      <div className="flex flex-wrap items-center gap-2">
        <input
          readOnly
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- it was asked for by the button in its place
          autoFocus
          aria-label={t('New keys of “{name}”', { name: actionOf(id).name })}
          aria-describedby={`${id}-refusal`}
          value=""
          placeholder={t('Press the new keys')}
          onKeyDown={onKeyDown}
          className="h-9 min-w-0 grow rounded-lg border border-line-strong bg-canvas px-3 text-base md:text-sm"
        />
        <Button size="small" look="quiet" onClick={() => onChoose(NO_KEYS)}>
          {t('No keys')}
        </Button>
        <Button size="small" look="quiet" onClick={onCancel}>
          {t('Cancel')}
        </Button>
      </div>
      <p id={`${id}-refusal`} role="alert" className="text-sm text-danger empty:hidden">
        {refusal}
      </p>
    </div>
  )
}
