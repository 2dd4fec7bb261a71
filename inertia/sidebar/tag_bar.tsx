import { classNames } from '~/components/ui/class_names'
import { t } from '~/language/t'

type TagBarProps = {
  tags: readonly (readonly [string, number])[]
  chosen: string | null
  onChoose: (tag: string | null) => void
}

/** All tags in one line; one of them leaves only its chats in the list. */
export function TagBar({ tags, chosen, onChoose }: TagBarProps) {
  if (tags.length === 0) return null
  return (
    <ul
      aria-label={t('Tags')}
      className="-mx-3 flex gap-1.5 overflow-x-auto px-3 py-0.5 [scrollbar-width:none]"
    >
      {tags.map(([tag, count]) => (
        <li key={tag} className="shrink-0">
          <button
            type="button"
            aria-pressed={tag === chosen}
            onClick={() => onChoose(tag === chosen ? null : tag)}
            className={classNames(
              'touch-target max-w-40 truncate rounded-full border px-2.5 py-0.5 text-xs leading-5',
              tag === chosen
                ? 'border-accent bg-accent-soft text-ink'
                : 'border-line-strong text-muted hover:bg-hover hover:text-ink'
            )}
          >
            <bdi>{tag}</bdi>
            <span className="sr-only">{t(', {count} chats', { count })}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}
