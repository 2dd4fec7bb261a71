import { MoonIcon, SunIcon } from 'lucide-react'
import { chooseTheme, useTheme } from '~/look/theme'
import { IconButton } from '~/components/ui/icon_button'
import { t } from '~/language/t'

/** Follows the system until it is used; then the choice is kept in this browser. */
export function ThemeToggle() {
  const other = useTheme() === 'dark' ? 'light' : 'dark'
  const Icon = other === 'dark' ? MoonIcon : SunIcon
  return (
    <IconButton name={t('Switch to {other} colours', { other })} onClick={() => chooseTheme(other)}>
      <Icon size={17} aria-hidden />
    </IconButton>
  )
}
