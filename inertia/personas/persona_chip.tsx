import { useChat } from '~/chat/chat_context'
import { withSetting } from '~/chat/chat_settings'
import { Button } from '~/components/ui/button'
import {
  Menu,
  MenuContent,
  MenuItem,
  MenuLabel,
  MenuRadioGroup,
  MenuRadioItem,
} from '~/components/ui/menu'
import { t } from '~/language/t'
import { PersonaSymbol } from '~/personas/persona_symbol'
import { usePersonas } from '~/prompts/library_query'

const NOBODY = ''

/** Who answers in this chat. Not there for people who have no personas. */
export function PersonaChip() {
  const { persona, settings, saveSettings } = useChat()
  const personas = usePersonas()
  if (personas.length === 0) return null
  const choose = (id: string) => saveSettings(withSetting(settings, 'persona', id || null))
  return (
    <Menu
      trigger={
        <Button
          look="quiet"
          size="small"
          aria-label={t('Persona: {name}', { name: persona?.name ?? t('nobody in particular') })}
          className="min-w-0 shrink px-2 md:px-3"
        >
          <PersonaSymbol symbol={persona?.symbol ?? ''} size={15} />
          <span aria-hidden className="max-w-40 truncate max-md:sr-only">
            {persona?.name ?? t('Persona')}
          </span>
        </Button>
      }
    >
      <MenuContent align="start" className="max-h-[60dvh] max-w-72 overflow-y-auto">
        <MenuLabel className="px-2.5 pt-2 pb-1 text-xs font-medium text-muted">
          {t('Who answers in this chat')}
        </MenuLabel>
        <MenuRadioGroup value={persona?.id ?? NOBODY} onValueChange={choose}>
          <MenuRadioItem value={NOBODY}>{t('Nobody in particular')}</MenuRadioItem>
          {personas.map(({ id, name, symbol }) => (
            <MenuRadioItem key={id} value={id}>
              <PersonaSymbol symbol={symbol} />
              <span dir="auto" className="truncate">
                {name}
              </span>
            </MenuRadioItem>
          ))}
        </MenuRadioGroup>
        <MenuItem
          className="mt-1 rounded-t-none border-t border-line text-muted"
          onSelect={() => window.location.assign('/settings/instructions')}
        >
          {t('Edit personas')}
        </MenuItem>
      </MenuContent>
    </Menu>
  )
}
