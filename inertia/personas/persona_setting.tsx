import { useId } from 'react'
import type { ChatSettings } from '#shared/events/chat_settings'
import { withSetting } from '~/chat/chat_settings'
import { Setting } from '~/chat/setting_fields'
import { Button } from '~/components/ui/button'
import { t } from '~/language/t'
import { usePersonal } from '~/personas/use_personal'
import { usePersonas } from '~/prompts/library_query'

type PersonaSettingProps = { settings: ChatSettings; onChange: (settings: ChatSettings) => void }

/** Who answers in a chat, and whether it is told what is said for all chats. */
export function PersonaSetting({ settings, onChange }: PersonaSettingProps) {
  const id = useId()
  const personas = usePersonas()
  const { aboutMe, manner } = usePersonal()
  const isHere = personas.some((persona) => persona.id === settings.persona)
  return (
    <>
      <Setting
        id={id}
        name={t('Persona')}
        aside={
          <Button
            look="quiet"
            size="small"
            onClick={() => window.location.assign('/settings/instructions')}
          >
            {personas.length === 0 ? t('Add one') : t('Edit')}
          </Button>
        }
        hint={t('Its instructions, model and settings count where this chat has none of its own.')}
      >
        <select
          id={id}
          value={settings.persona ?? ''}
          onChange={({ target }) =>
            onChange(withSetting(settings, 'persona', target.value || null))
          }
          className="h-10 w-full rounded-xl border border-line-strong bg-raised px-3 text-base"
        >
          <option value="">{t('Nobody in particular')}</option>
          {settings.persona && !isHere && <option value={settings.persona}>{t('Deleted')}</option>}
          {personas.map((persona) => (
            <option key={persona.id} value={persona.id}>
              {`${persona.symbol} ${persona.name}`.trim()}
            </option>
          ))}
        </select>
      </Setting>
      {(aboutMe !== '' || manner !== '') && (
        <label className="touch-target flex items-start gap-2.5 text-sm">
          <input
            type="checkbox"
            checked={settings.withoutPersonal !== true}
            onChange={({ target }) =>
              onChange(withSetting(settings, 'withoutPersonal', target.checked ? null : true))
            }
            className="mt-1 accent-accent"
          />
          <span>
            {t('Tell it about you')}
            <span className="block text-xs leading-relaxed text-muted">
              {t('Your instructions for all chats, from Settings > Instructions.')}
            </span>
          </span>
        </label>
      )}
    </>
  )
}
