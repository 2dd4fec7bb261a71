import { MoonIcon, SunIcon } from 'lucide-react'
import { t } from '~/language/t'
import { chooseTheme, useTheme } from '~/look/theme'
import { IconButton } from '~/components/ui/icon_button'

/** Follows the system until it is used; then the choice is kept in this browser. */
export function ThemeToggle() {
  const other = useTheme() === 'dark' ? 'light' : 'dark'
  const Icon = other === 'dark' ? MoonIcon : SunIcon
  return (
    <IconButton
      name={other === 'dark' ? t('Switch to dark colours') : t('Switch to light colours')}
      onClick={() => chooseTheme(other)}
    >
      <Icon size={17} aria-hidden />
    </IconButton>
  )
}
