import { useCallback } from 'react'
import { t } from '~/language/t'
import { FillPrompt } from '~/prompts/fill_prompt'
import { SlashOption } from '~/prompts/slash_option'
import type { SlashMenuState } from '~/prompts/use_slash_menu'

/** Room that the header keeps above the menu. */
const HEADER_PX = 64
const TALLEST_PX = 336
const TALLEST_FORM_PX = 560

/** What the field says about its menu to screen readers. */
export const slashFieldProps = ({ entries, listId, activeId }: SlashMenuState) =>
  entries.length === 0
    ? {}
    : {
        'aria-autocomplete': 'list' as const,
        'aria-haspopup': 'listbox' as const,
        'aria-controls': listId,
        'aria-activedescendant': activeId,
      }

/** Above the message field, which keeps the focus: prompts and commands that fit, then the gaps of the prompt that was chosen. */
export function SlashMenu({ menu }: { menu: SlashMenuState }) {
  const { entries, filled, listId, activeId } = menu
  const tallest = filled ? TALLEST_FORM_PX : TALLEST_PX
  const fit = useCallback(
    (panel: HTMLElement | null) => {
      const top = panel?.parentElement?.getBoundingClientRect().top ?? 0
      const room = top - (window.visualViewport?.offsetTop ?? 0) - HEADER_PX
      if (panel) panel.style.maxHeight = `${Math.max(120, Math.min(tallest, room))}px`
    },
    [tallest]
  )
  return (
    <>
      {(entries.length > 0 || filled) && (
        <div
          ref={fit}
          className="animate-appear absolute inset-x-3 bottom-full z-20 mb-2 overflow-y-auto overscroll-contain rounded-2xl border border-line bg-raised shadow-float md:inset-x-6"
        >
          {filled ? (
            <FillPrompt
              key={filled.id}
              prompt={filled}
              onInsert={menu.insert}
              onCancel={menu.cancelFilling}
            />
          ) : (
            <div id={listId} role="listbox" aria-label={t('Prompts and commands')} className="p-1">
              {entries.map(({ id, entry }) => (
                <SlashOption
                  key={id}
                  id={id}
                  entry={entry}
                  isActive={id === activeId}
                  onTake={() => menu.take(entry)}
                  onPoint={() => menu.pointAt(id)}
                />
              ))}
            </div>
          )}
        </div>
      )}
      <p role="status" className="sr-only">
        {entries.length > 0 && t('{count} suggestions', { count: entries.length })}
      </p>
    </>
  )
}
