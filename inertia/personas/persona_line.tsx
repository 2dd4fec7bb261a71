import { EllipsisIcon } from 'lucide-react'
import { Button } from '~/components/ui/button'
import { IconButton } from '~/components/ui/icon_button'
import { Menu, MenuContent, MenuItem } from '~/components/ui/menu'
import { t } from '~/language/t'
import { useModelList } from '~/models/model_list'
import { modelName } from '~/models/model_names'
import { PersonaSymbol } from '~/personas/persona_symbol'
import type { PersonaRow } from '~/prompts/library_query'

type PersonaLineProps = {
  persona: PersonaRow
  isDefault: boolean
  onChat: () => void
  onDefault: (isDefault: boolean) => void
  onDelete: () => void
}

export function PersonaLine({ persona, isDefault, onChat, onDefault, onDelete }: PersonaLineProps) {
  const { models } = useModelList()
  const { id, name, symbol, instructions, settings } = persona
  const told = [settings?.model && modelName(models, settings.model), instructions]
  return (
    <li className="group relative flex items-center gap-3 py-2.5">
      <span className="grid size-10 shrink-0 place-items-center rounded-full bg-panel">
        <PersonaSymbol symbol={symbol} size={19} />
      </span>
      <a
        href={`#${id}`}
        className="flex min-w-0 grow flex-col rounded-lg after:absolute after:inset-y-0 after:start-0 after:end-36"
      >
        <span className="flex min-w-0 items-center gap-2">
          <span dir="auto" className="truncate font-medium group-hover:text-accent">
            {name}
          </span>
          {isDefault && (
            <span className="shrink-0 rounded-full border border-line-strong px-1.5 text-xs leading-4.5 text-muted">
              {t('default')}
            </span>
          )}
        </span>
        <span dir="auto" className="truncate text-sm text-muted">
          {told.filter(Boolean).join(' · ')}
        </span>
      </a>
      <Button size="small" aria-label={t('New chat with {name}', { name })} onClick={onChat}>
        {t('New chat')}
      </Button>
      <Menu
        trigger={
          <IconButton name={t('More for {name}', { name })}>
            <EllipsisIcon size={17} aria-hidden />
          </IconButton>
        }
      >
        <MenuContent align="end">
          <MenuItem onSelect={() => onDefault(!isDefault)}>
            {isDefault ? t('No longer the default') : t('Default of new chats')}
          </MenuItem>
          <MenuItem className="text-danger" onSelect={onDelete}>
            {t('Delete')}
          </MenuItem>
        </MenuContent>
      </Menu>
    </li>
  )
}
