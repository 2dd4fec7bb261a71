import { memo } from 'react'
import { classNames } from '~/components/ui/class_names'
import type { PaletteEntry } from '~/palette/palette_entry'
import { MarkedText } from '~/search/marked_text'
import { KeyCaps } from '~/shortcuts/key_caps'

type PaletteOptionProps = {
  id: string
  entry: PaletteEntry
  isActive: boolean
  onPoint: (id: string) => void
  onTake: (entry: PaletteEntry) => void
}

export const PaletteOption = memo(function PaletteOption(props: PaletteOptionProps) {
  const { id, entry, isActive, onPoint, onTake } = props
  const { name, Icon, detail, snippet, keys } = entry
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- keys go to the field, which takes the active option
    <div
      id={id}
      role="option"
      aria-selected={isActive}
      tabIndex={-1}
      onPointerMove={() => onPoint(id)}
      onClick={() => onTake(entry)}
      className={classNames(
        'touch-target flex cursor-pointer items-center gap-3 rounded-lg px-2.5 py-2 text-sm',
        isActive && 'bg-hover ring-1 ring-accent ring-inset'
      )}
    >
      <Icon
        size={16}
        aria-hidden
        className="shrink-0 self-start text-muted not-[:only-child]:mt-0.5"
      />
      <span className="min-w-0 grow">
        <span className="flex min-w-0 items-baseline gap-3">
          <span dir="auto" className="min-w-0 truncate">
            {name}
          </span>
          {detail && (
            <span className="ms-auto max-w-[45%] shrink-0 truncate text-xs text-muted">
              {detail}
            </span>
          )}
        </span>
        {snippet && (
          <span
            dir="auto"
            className="mt-0.5 line-clamp-2 text-[0.8125rem] leading-snug wrap-anywhere text-muted"
          >
            <MarkedText pieces={snippet} />
          </span>
        )}
      </span>
      {keys?.[0] && <KeyCaps chord={keys[0]} />}
    </div>
  )
})
