import { ListFilterIcon, XIcon } from 'lucide-react'
import { t } from '~/language/t'

type TitleFilterProps = { words: string; onWords: (words: string) => void; onDown: () => void }

/** Leaves only chats with these words in their titles. Down goes on into the list. */
export function TitleFilter({ words, onWords, onDown }: TitleFilterProps) {
  return (
    <div className="relative flex min-w-0 grow items-center">
      <ListFilterIcon
        size={15}
        aria-hidden
        className="pointer-events-none absolute start-2.5 text-muted"
      />
      <input
        type="text"
        dir="auto"
        aria-label={t('Filter chats by title')}
        placeholder={t('Filter')}
        autoComplete="off"
        value={words}
        onChange={({ target }) => onWords(target.value)}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return
          if (event.key === 'ArrowDown') {
            event.preventDefault()
            onDown()
          }
          if (event.key === 'Escape' && words !== '') {
            event.stopPropagation()
            onWords('')
          }
        }}
        className="h-9 w-full rounded-lg border border-line-strong bg-raised px-8 text-base placeholder:text-muted md:text-sm pointer-coarse:h-11"
      />
      {words !== '' && (
        <button
          type="button"
          aria-label={t('Clear the filter')}
          onClick={() => onWords('')}
          className="touch-target absolute end-0 flex size-9 items-center justify-center text-muted hover:text-ink"
        >
          <XIcon size={15} aria-hidden />
        </button>
      )}
    </div>
  )
}
