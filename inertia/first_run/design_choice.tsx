import { AlignCenterIcon, type LucideIcon, PanelLeftIcon, SquareTerminalIcon } from 'lucide-react'
import { preferenceNames } from '#shared/preferences'
import { Button } from '~/components/ui/button'
import { t } from '~/language/t'
import { designNames } from '~/look/design_names'
import { type Look, LOOK_CHOICES } from '~/look/look'
import { useChooseLook } from '~/look/use_look'
import { usePreference } from '~/preferences/use_preferences'

const ICONS: Record<Look['design'], LucideIcon> = {
  classic: PanelLeftIcon,
  minimal: AlignCenterIcon,
  terminal: SquareTerminalIcon,
}

/** Offered once, to somebody who has chosen none; afterwards it is a setting as others are. */
export function DesignChoice() {
  const chosen = usePreference(preferenceNames.look('design'))
  const choose = useChooseLook()
  if (chosen !== null) return null
  const take = (design: Look['design']) => {
    choose('design', design)
    // The button goes with the choice.
    if (matchMedia('(pointer: fine)').matches) document.getElementById('message')?.focus()
  }
  return (
    <div className="flex flex-wrap items-center justify-center gap-x-3 gap-y-2 text-sm text-muted">
      <p id="design-choice">{t('Three designs, to be changed at any time:')}</p>
      <div role="group" aria-labelledby="design-choice" className="flex flex-wrap gap-1">
        {LOOK_CHOICES.design.map((id) => {
          const Icon = ICONS[id]
          return (
            <Button key={id} look="quiet" size="small" onClick={() => take(id)}>
              <Icon size={15} aria-hidden />
              {designNames[id]}
            </Button>
          )
        })}
      </div>
    </div>
  )
}
