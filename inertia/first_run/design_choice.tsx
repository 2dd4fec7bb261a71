import { AlignCenterIcon, type LucideIcon, PanelLeftIcon, SquareTerminalIcon } from 'lucide-react'
import { preferenceNames } from '#shared/preferences'
import { Button } from '~/components/ui/button'
import { t } from '~/language/t'
import type { Look } from '~/look/look'
import { useChooseLook } from '~/look/use_look'
import { usePreference } from '~/preferences/use_preferences'

const DESIGNS: { id: Look['design']; name: string; Icon: LucideIcon }[] = [
  { id: 'classic', name: t('Classic'), Icon: PanelLeftIcon },
  { id: 'minimal', name: t('Minimal'), Icon: AlignCenterIcon },
  { id: 'terminal', name: t('Terminal'), Icon: SquareTerminalIcon },
]

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
        {DESIGNS.map(({ id, name, Icon }) => (
          <Button key={id} look="quiet" size="small" onClick={() => take(id)}>
            <Icon size={15} aria-hidden />
            {name}
          </Button>
        ))}
      </div>
    </div>
  )
}
