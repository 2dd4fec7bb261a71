import type { ListedChat } from '~/sidebar/chat_list_query'
import type { Section } from '~/sidebar/sections'

/** One line of the list. All are of the same height, so that a place is known without looking. */
export type ListRow =
  | { readonly kind: 'heading'; readonly key: string; readonly section: Section }
  | { readonly kind: 'note'; readonly key: string; readonly section: Section }
  | {
      readonly kind: 'chat'
      readonly key: string
      readonly section: Section
      readonly chat: ListedChat
      /** Within its section, counted from one. */
      readonly position: number
    }

export function rowsOf(sections: readonly Section[], closed: ReadonlySet<string>): ListRow[] {
  return sections.flatMap((section): ListRow[] => {
    const heading = { kind: 'heading', key: section.key, section } as const
    if (closed.has(section.key)) return [heading]
    if (section.chats.length === 0)
      return [heading, { kind: 'note', key: `${section.key}/note`, section }]
    const chats = section.chats.map(
      (chat, index) => ({ kind: 'chat', key: chat.id, section, chat, position: index + 1 }) as const
    )
    return [heading, ...chats]
  })
}

/** Arrows stop at chats and at folders, which open and close. */
export const isReachable = ({ kind, section }: ListRow) =>
  kind === 'chat' || (kind === 'heading' && section.kind === 'folder')

/** Index of the next reachable row from a place, or the place itself where there is none. */
export function nextReachable(rows: readonly ListRow[], from: number, step: 1 | -1): number {
  for (let index = from + step; index >= 0 && index < rows.length; index += step)
    if (isReachable(rows[index]!)) return index
  return from
}

/** Neighbouring rows of one section, with the place of the first. */
export type Slice = {
  readonly section: Section
  readonly rows: readonly (readonly [ListRow, number])[]
}

/** The rows of the window, by section. The row with the focus is among them wherever it is: what is not on the page cannot have it. */
export function slicesOf(
  rows: readonly ListRow[],
  { from, to }: { from: number; to: number },
  activeIndex: number
): Slice[] {
  const places = Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index)
  if (activeIndex >= 0 && activeIndex < from) places.unshift(activeIndex)
  if (activeIndex >= to) places.push(activeIndex)
  const bySection = Map.groupBy(
    places.flatMap((place) => (rows[place] ? [[rows[place], place] as const] : [])),
    ([row]) => row.section
  )
  return [...bySection].map(([section, slice]) => ({ section, rows: slice }))
}
