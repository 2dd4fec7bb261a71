import { SearchIcon, XIcon } from 'lucide-react'
import { Dialog as Radix } from 'radix-ui'
import { useCallback, useId, useMemo, useRef, useState } from 'react'
import { IconButton } from '~/components/ui/icon_button'
import { t } from '~/language/t'
import { useListKeys } from '~/models/use_list_keys'
import { useCommandEntries } from '~/palette/command_entries'
import type { PaletteEntry } from '~/palette/palette_entry'
import { PaletteOption } from '~/palette/palette_option'
import { closePalette, type PaletteMode } from '~/palette/palette_state'
import { rememberTaken } from '~/palette/recent'
import { useSections } from '~/palette/use_sections'
import { useOpenedStore } from '~/sync/use_chat_store'

const LIMIT = 30

type PaletteProps = { mode: PaletteMode; text: string; onSignOut: () => void }

const words: Record<PaletteMode, { title: string; placeholder: string }> = {
  all: { title: t('Palette'), placeholder: t('Do, open or find anything') },
  messages: { title: t('Search'), placeholder: t('Search all messages') },
}

/**
 * One field for everything: what can be done, which chats there are, and what was said in them. A combobox: the focus stays in the field,
 * arrows move through the list, Enter takes. Its size does not change with what is found.
 */
export default function Palette({ mode, text: given, onSignOut }: PaletteProps) {
  const { storeId } = useOpenedStore()
  const [text, setText] = useState(given)
  const [limit, setLimit] = useState(LIMIT)
  const opener = useRef<Element | null>(null)
  const hasTaken = useRef(false)
  const listId = useId()
  const showMore = useCallback(() => setLimit((shown) => shown + LIMIT), [])
  const commands = useCommandEntries(onSignOut)
  const { sections, filled, unclear, isCurrent } = useSections({
    mode,
    text,
    limit,
    commands,
    showMore,
  })
  const options = useMemo(
    () =>
      sections.flatMap(({ name, entries }) =>
        entries.map((entry) => ({ id: `${listId}${name}/${entry.key}`, entry }))
      ),
    [sections, listId]
  )
  const take = (entry: PaletteEntry) => {
    if (entry.stays) return entry.take()
    hasTaken.current = true
    if (!entry.snippet && entry.key !== 'ask') rememberTaken(storeId, entry.key)
    closePalette()
    entry.take()
  }
  const keys = useListKeys(options, {
    startAt: (option) => option === options[0],
    anew: text,
    onTake: ({ entry }) => take(entry),
  })
  const found = options.filter(({ entry }) => entry.key !== 'ask' && entry.key !== 'more').length
  return (
    <Radix.Root open onOpenChange={(open) => !open && closePalette()}>
      <Radix.Portal>
        <Radix.Overlay className="fixed inset-0 z-40 bg-black/40" />
        <Radix.Content
          aria-describedby={undefined}
          onOpenAutoFocus={() => (opener.current = document.activeElement)}
          onCloseAutoFocus={(event) => {
            event.preventDefault()
            // What was taken may have given the focus to something already.
            if (hasTaken.current && document.activeElement !== document.body) return
            if (opener.current instanceof HTMLElement) opener.current.focus()
          }}
          className="fixed inset-x-0 top-0 z-50 flex h-dvh flex-col border-line bg-raised pt-[env(safe-area-inset-top)] pb-[env(safe-area-inset-bottom)] text-ink shadow-float outline-none md:top-[10dvh] md:mx-auto md:h-[min(36rem,80dvh)] md:w-[44rem] md:rounded-2xl md:border"
        >
          <Radix.Title className="sr-only">{words[mode].title}</Radix.Title>
          <div className="flex items-center gap-2 border-b border-line has-[input:focus-visible]:border-accent py-1.5 ps-4 pe-1.5">
            <SearchIcon size={17} aria-hidden className="shrink-0 text-muted" />
            <input
              role="combobox"
              dir="auto"
              aria-label={words[mode].placeholder}
              aria-expanded
              aria-controls={listId}
              aria-autocomplete="list"
              aria-activedescendant={keys.active?.id}
              autoComplete="off"
              autoCapitalize="off"
              spellCheck={false}
              enterKeyHint="go"
              placeholder={words[mode].placeholder}
              value={text}
              onChange={(event) => {
                setText(event.target.value)
                setLimit(LIMIT)
              }}
              onKeyDown={keys.onKeyDown}
              className="h-10 min-w-0 grow bg-transparent text-base outline-none placeholder:text-muted"
            />
            <IconButton name={t('Close')} onClick={closePalette}>
              <XIcon size={17} aria-hidden />
            </IconButton>
          </div>
          <div
            id={listId}
            role="listbox"
            aria-label={words[mode].title}
            aria-busy={!isCurrent}
            className="min-h-0 grow overflow-y-auto overscroll-contain px-1.5 pb-2"
          >
            {sections.map(({ name, entries }) => (
              <div key={name} role="group" aria-label={name}>
                <p aria-hidden className="px-2.5 pt-3 pb-1 text-xs font-medium text-muted">
                  {name}
                </p>
                {entries.map((entry) => {
                  const id = `${listId}${name}/${entry.key}`
                  return (
                    <PaletteOption
                      key={entry.key}
                      {...{ id, entry }}
                      isActive={id === keys.active?.id}
                      onPoint={keys.pointAt}
                      onTake={take}
                    />
                  )
                })}
              </div>
            ))}
          </div>
          <p className="border-t border-line px-4 py-2 text-xs text-muted empty:hidden">
            {unclear.length > 0
              ? t('Not understood, and left out: {unclear}', { unclear: unclear.join(' ') })
              : filled < 1 && text !== ''
                ? t('Older messages are still being looked through: {percent} % so far.', {
                    percent: Math.round(filled * 100),
                  })
                : found === 0 && text !== ''
                  ? t('Nothing in your chats and commands has all of these words.')
                  : ''}
          </p>
          <p role="status" className="sr-only">
            {t('{count} results', { count: found })}
          </p>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}
