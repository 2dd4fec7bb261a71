import {
  CpuIcon,
  DramaIcon,
  ImageIcon,
  LibraryIcon,
  MessageSquareTextIcon,
  PlusIcon,
  SquarePenIcon,
  UserRoundXIcon,
} from 'lucide-react'
import type { ReactNode } from 'react'
import { classNames } from '~/components/ui/class_names'
import { t } from '~/language/t'
import { PersonaSymbol } from '~/personas/persona_symbol'
import type { SlashEntry } from '~/prompts/slash_entries'

type SlashOptionProps = {
  id: string
  entry: SlashEntry
  isActive: boolean
  onTake: () => void
  onPoint: () => void
}

/** A press must not take the focus, and on a phone the keyboard, from the field. */
export function SlashOption({ id, entry, isActive, onTake, onPoint }: SlashOptionProps) {
  const { icon, name, detail } = lookOf(entry)
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the field has the focus and the keys
    <div
      id={id}
      role="option"
      aria-selected={isActive}
      onPointerDown={(event) => event.preventDefault()}
      onClick={onTake}
      onPointerMove={onPoint}
      className={classNames(
        'touch-target flex cursor-pointer items-center gap-3 rounded-xl px-3 py-2 text-sm',
        isActive && 'bg-hover ring-1 ring-accent ring-inset'
      )}
    >
      <span aria-hidden className="grid w-5 shrink-0 place-items-center text-muted">
        {icon}
      </span>
      <span dir="auto" className="max-w-[60%] shrink-0 truncate font-medium">
        {name}
      </span>
      <span dir="auto" className="min-w-0 grow truncate text-muted">
        {detail}
      </span>
      {entry.kind === 'prompt' && entry.prompt.folder !== '' && (
        <span className="max-w-32 shrink-0 truncate text-xs text-muted max-md:hidden">
          {entry.prompt.folder}
        </span>
      )}
    </div>
  )
}

const ICONS = {
  image: <ImageIcon size={16} />,
  persona: <DramaIcon size={16} />,
  model: <CpuIcon size={16} />,
  new: <SquarePenIcon size={16} />,
  prompts: <LibraryIcon size={16} />,
}

function lookOf(entry: SlashEntry): { icon: ReactNode; name: string; detail: string } {
  switch (entry.kind) {
    case 'prompt':
      return {
        icon: <MessageSquareTextIcon size={16} />,
        name: `/${entry.prompt.command}`,
        detail: entry.prompt.title,
      }
    case 'own':
      return { icon: ICONS[entry.command], name: `/${entry.command}`, detail: entry.name }
    case 'persona':
      return {
        icon: <PersonaSymbol symbol={entry.persona.symbol} />,
        name: entry.persona.name,
        detail: entry.persona.instructions,
      }
    case 'add_persona':
      return {
        icon: <PlusIcon size={16} />,
        name: t('Add a persona'),
        detail: t('You have none yet'),
      }
    case 'nobody':
      return {
        icon: <UserRoundXIcon size={16} />,
        name: t('Nobody in particular'),
        detail: t('The model as it is'),
      }
  }
}
