import { SearchIcon } from 'lucide-react'
import { Palette } from '~/chat/later_parts'
import { Button } from '~/components/ui/button'
import { t } from '~/language/t'
import { KeyCaps } from '~/shortcuts/key_caps'
import { perform } from '~/shortcuts/use_action'
import { useAriaKeys, useKeys } from '~/shortcuts/use_shortcuts'

/** The way to the palette for those who have no keyboard, or do not know the keys yet. */
export function SearchButton() {
  const [chord] = useKeys().get('palette.open') ?? []
  return (
    <Button
      aria-haspopup="dialog"
      aria-keyshortcuts={useAriaKeys('palette.open')}
      className="justify-start text-muted"
      onPointerEnter={() => void Palette.load().catch(() => {})}
      onClick={() => perform('palette.open')}
    >
      <SearchIcon size={16} aria-hidden />
      <span className="grow text-start">{t('Search')}</span>
      {chord && (
        <span aria-hidden>
          <KeyCaps chord={chord} />
        </span>
      )}
    </Button>
  )
}
