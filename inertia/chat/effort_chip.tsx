import { BrainIcon } from 'lucide-react'
import type { Effort } from '#shared/events/chat_settings'
import { withPersona } from '#shared/instructions'
import { useChat } from '~/chat/chat_context'
import { withSetting } from '~/chat/chat_settings'
import { effortsOf, effortWords } from '~/chat/effort_words'
import { Button } from '~/components/ui/button'
import { Menu, MenuContent, MenuLabel, MenuRadioGroup, MenuRadioItem } from '~/components/ui/menu'
import { t } from '~/language/t'

const OWN = 'own'

/** How long the model may think, where it can be told. */
export function EffortChip() {
  const { model, settings, persona, saveSettings } = useChat()
  const efforts = effortsOf(model)
  if (efforts.length === 0) return null
  const wanted = withPersona(settings, persona).effort
  const effort = wanted && efforts.includes(wanted) ? wanted : undefined
  const choose = (chosen: string) =>
    saveSettings(withSetting(settings, 'effort', chosen === OWN ? null : (chosen as Effort)))
  return (
    <Menu
      trigger={
        <Button
          look="quiet"
          size="small"
          aria-label={t('Effort: {effort}', { effort: effortWords(effort) })}
          className="px-2 md:px-3"
        >
          <BrainIcon size={15} aria-hidden className="shrink-0" />
          <span aria-hidden className="max-md:sr-only">
            {effort === undefined ? t('Effort') : effortWords(effort)}
          </span>
        </Button>
      }
    >
      <MenuContent align="start">
        <MenuLabel className="px-2.5 pt-2 pb-1 text-xs font-medium text-muted">
          {t('How long it may think')}
        </MenuLabel>
        <MenuRadioGroup value={effort ?? OWN} onValueChange={choose}>
          {[undefined, ...efforts].map((offered) => (
            <MenuRadioItem key={offered ?? OWN} value={offered ?? OWN}>
              {effortWords(offered)}
            </MenuRadioItem>
          ))}
        </MenuRadioGroup>
      </MenuContent>
    </Menu>
  )
}
