import { PlusIcon } from 'lucide-react'
import { preferenceNames } from '#shared/preferences'
import { keepForNewChat } from '~/chat/use_chat_settings'
import { Button } from '~/components/ui/button'
import { t } from '~/language/t'
import { SettingsSection } from '~/layouts/settings_page'
import { PersonaEditor } from '~/personas/persona_editor'
import { PersonaLine } from '~/personas/persona_line'
import { usePreference, useSetPreference } from '~/preferences/use_preferences'
import { type PersonaRow, usePersonas } from '~/prompts/library_query'
import { useOpenedStore } from '~/sync/use_chat_store'
import { write } from '~/undo/change'
import { useUndo } from '~/undo/use_undo'

/** The place of a persona that is not saved yet. */
const NEW = 'new'

type PersonaSectionProps = { place: string; open: (place: string) => void }

/** All personas, or the one that is edited. */
export function PersonaSection({ place, open }: PersonaSectionProps) {
  const personas = usePersonas()
  const { perform } = useUndo()
  const defaultId = usePreference(preferenceNames.defaultPersona)
  const set = useSetPreference()
  const { storeId } = useOpenedStore()
  const remove = ({ id, name }: PersonaRow) => {
    perform({
      name: t('Deleted persona'),
      words: t('Deleted “{name}”', { name }),
      again: [write('v1.PersonaDeleted', { personaId: id })],
      back: [write('v1.PersonaRestored', { personaId: id })],
    })
    open('')
  }
  const beginChat = ({ id }: PersonaRow) => {
    keepForNewChat(storeId, { persona: id })
    window.location.assign('/')
  }
  const opened = personas.find(({ id }) => id === place)
  if (opened || place === NEW)
    return (
      <PersonaEditor
        key={place}
        persona={opened ?? null}
        onClose={() => open('')}
        onDelete={remove}
      />
    )
  return (
    <SettingsSection
      title={t('Personas')}
      text={t(
        'Who answers in a chat: instructions of its own, and a model and settings if you like. Choose one beside the model, or by /persona.'
      )}
    >
      {personas.length === 0 ? (
        <p className="leading-relaxed text-muted">
          {t(
            'You have none yet. A proofreader, a tutor who only asks questions, a pirate: whoever you would like to talk to.'
          )}
        </p>
      ) : (
        <ul aria-label={t('Your personas')} className="flex flex-col divide-y divide-line">
          {personas.map((persona) => (
            <PersonaLine
              key={persona.id}
              persona={persona}
              isDefault={persona.id === defaultId}
              onChat={() => beginChat(persona)}
              onDefault={(isDefault) =>
                set(preferenceNames.defaultPersona, isDefault ? persona.id : null)
              }
              onDelete={() => remove(persona)}
            />
          ))}
        </ul>
      )}
      <Button look="solid" className="self-start" onClick={() => open(NEW)}>
        <PlusIcon size={16} aria-hidden />
        {t('New persona')}
      </Button>
    </SettingsSection>
  )
}
