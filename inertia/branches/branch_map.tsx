import { StarIcon, XIcon } from 'lucide-react'
import { Dialog as Radix } from 'radix-ui'
import { useCallback, useMemo, useRef, useState } from 'react'
import { type MapLine, mapLines } from '~/branches/map_lines'
import { MapBar } from '~/branches/map_bar'
import { MapTree } from '~/branches/map_tree'
import { useBranch, useChat } from '~/chat/chat_context'
import { scrollToMessage } from '~/chat/scroll_to_message'
import type { BranchRow } from '~/chat/branch_rows'
import { useChatRows } from '~/chat/use_chat_rows'
import { Button } from '~/components/ui/button'
import { IconButton } from '~/components/ui/icon_button'
import { t } from '~/language/t'

type BranchMapProps = { chatId: string; onClose: () => void }

/**
 * The whole chat as a tree, over the page; the whole screen of a phone. An outline with lanes and not a drawn graph: it can be read
 * line by line, found through by keys and by screen readers, and scrolls where a graph would have to be zoomed.
 */
export default function BranchMap({ chatId, onClose }: BranchMapProps) {
  const { commands } = useChat()
  const { chat, rows, waiting } = useChatRows(chatId)
  const branch = useBranch()
  const headId = branch.at(-1)?.id ?? null
  const favouriteId = chat?.favouriteId ?? null
  const [toggled, setToggled] = useState<ReadonlySet<string>>(new Set())
  const [pointedId, setPointedId] = useState<string | null>(null)
  const activeId = pointedId ?? headId
  const [isNaming, setNaming] = useState(false)
  const lines = useMemo(() => {
    const shownIds = new Set(branch.map(({ id }) => id))
    return mapLines(rows, { shownIds, headId, favouriteId, toggled })
  }, [rows, branch, headId, favouriteId, toggled])

  const toggle = useCallback((lineId: string) => {
    setToggled((former) => {
      const next = new Set(former)
      if (!next.delete(lineId)) next.add(lineId)
      return next
    })
  }, [])
  /** The focus goes with the reader, not back to where the map was opened. */
  const isGoing = useRef(false)
  const goTo = useCallback(
    (messageId: string) => {
      isGoing.current = true
      commands.showBranch(chatId, messageId)
      scrollToMessage(messageId)
      onClose()
    },
    [commands, chatId, onClose]
  )
  const go = useCallback(
    (line: MapLine<BranchRow>) => (line.kind === 'message' ? goTo(line.id) : toggle(line.id)),
    [goTo, toggle]
  )
  const point = useCallback((lineId: string) => {
    setPointedId(lineId)
    setNaming(false)
  }, [])
  const active = rows.find(({ id }) => id === activeId)
  const favourite = rows.find(({ id, deletedAt }) => id === favouriteId && !deletedAt)
  return (
    <Radix.Root open onOpenChange={(open) => !open && onClose()}>
      <Radix.Portal>
        <Radix.Overlay className="animate-appear fixed inset-0 z-40 bg-black/40" />
        <Radix.Content
          aria-describedby={undefined}
          onEscapeKeyDown={(event) => {
            if (!isNaming) return
            event.preventDefault()
            setNaming(false)
          }}
          onOpenAutoFocus={(event) => {
            event.preventDefault()
            ;(event.currentTarget as HTMLElement).querySelector<HTMLElement>('[role=tree]')?.focus()
          }}
          onCloseAutoFocus={(event) => isGoing.current && event.preventDefault()}
          className="animate-appear fixed inset-0 z-50 flex flex-col bg-raised text-ink outline-none md:inset-y-[6dvh] md:mx-auto md:w-[min(52rem,92vw)] md:rounded-2xl md:border md:border-line md:shadow-float"
        >
          <div className="flex h-14 shrink-0 items-center gap-2 border-b border-line ps-5 pe-2">
            <Radix.Title className="min-w-0 grow truncate font-semibold">
              {t('Branches')}
            </Radix.Title>
            {favourite && (
              <Button look="quiet" size="small" onClick={() => goTo(favourite.id)}>
                <StarIcon size={15} aria-hidden className="fill-warning text-warning" />
                {t('Go to favourite')}
              </Button>
            )}
            <IconButton name={t('Close')} onClick={onClose}>
              <XIcon size={17} aria-hidden />
            </IconButton>
          </div>
          <MapTree
            lines={lines}
            waiting={waiting}
            {...{ activeId, headId, favouriteId }}
            onActive={point}
            onGo={go}
            onToggle={toggle}
            onName={() => active && setNaming(true)}
          />
          {active && (
            <MapBar
              row={active}
              waiting={waiting}
              isFavourite={active.id === favouriteId}
              onGo={() => goTo(active.id)}
              onName={(name) => commands.nameBranch(chatId, active.id, name)}
              onFavourite={() =>
                commands.setFavourite(chatId, active.id === favouriteId ? null : active.id)
              }
              isNaming={isNaming}
              onNaming={setNaming}
            />
          )}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}
