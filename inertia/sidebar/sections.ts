import { formatLocale } from '~/language/page_language'
import { t } from '~/language/t'
import type { Folder, ListedChat } from '~/sidebar/chat_list_query'

const DAY_MS = 86_400_000

export type Section = {
  readonly key: string
  readonly kind: 'pinned' | 'folder' | 'time' | 'found'
  readonly name: string
  readonly folder?: Folder
  readonly chats: readonly ListedChat[]
}

type Listed = {
  readonly chats: readonly ListedChat[]
  readonly folders: readonly Folder[]
  readonly now: number
}

/** Pinned chats, folders with theirs, and the others by time. A chat stands once: a pinned one above, whatever folder it is in. */
export function sectionsOf({ chats, folders, now }: Listed): Section[] {
  const pinned = chats
    .filter(({ pinnedAt }) => pinnedAt !== null)
    .toSorted((a, b) => b.pinnedAt! - a.pinnedAt!)
  const known = new Set(folders.map(({ id }) => id))
  const filed = Map.groupBy(chats, ({ pinnedAt, folderId }) =>
    pinnedAt === null && folderId !== null && known.has(folderId) ? folderId : null
  )
  const others = (filed.get(null) ?? []).filter(({ pinnedAt }) => pinnedAt === null)
  return [
    ...(pinned.length > 0
      ? [{ key: 'pinned', kind: 'pinned' as const, name: t('Pinned'), chats: pinned }]
      : []),
    ...folders.map((folder) => ({
      key: `folder/${folder.id}`,
      kind: 'folder' as const,
      name: folder.name,
      folder,
      chats: filed.get(folder.id) ?? [],
    })),
    ...sectionsByTime(others, now),
  ]
}

/** Of chats that are newest first. Days and months are the reader's own, by the local clock. */
export function sectionsByTime(chats: readonly ListedChat[], now: number): Section[] {
  const today = new Date(now).setHours(0, 0, 0, 0)
  // Rounded: a day on which the clocks change has 23 or 25 hours.
  const daysAgo = (at: Date) => Math.round((today - at.setHours(0, 0, 0, 0)) / DAY_MS)
  const periodOf = ({ lastMessageAt }: ListedChat) => {
    const days = daysAgo(new Date(lastMessageAt))
    if (days <= 0) return 'today'
    if (days === 1) return 'yesterday'
    return days <= 7 ? 'week' : monthOf(new Date(lastMessageAt))
  }
  return [...Map.groupBy(chats, periodOf)].map(([period, members]) => ({
    key: `time/${period}`,
    kind: 'time',
    name: PERIODS[period] ?? monthInWords(new Date(members[0]!.lastMessageAt), now),
    chats: members,
  }))
}

const PERIODS: Record<string, string> = {
  today: t('Today'),
  yesterday: t('Yesterday'),
  week: t('Previous 7 days'),
}

const monthOf = (at: Date) => `${at.getFullYear()}/${at.getMonth()}`

function monthInWords(at: Date, now: number) {
  const isThisYear = at.getFullYear() === new Date(now).getFullYear()
  return at.toLocaleDateString(formatLocale(), {
    month: 'long',
    ...(!isThisYear && { year: 'numeric' }),
  })
}

/** Whether a chat has these words in its title, in any order, and this tag. */
export function isFound(chat: ListedChat, words: string, tag: string | null): boolean {
  if (tag !== null && !chat.tags.includes(tag)) return false
  const title = chat.title.toLowerCase()
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => title.includes(word))
}

/** All tags with the number of chats that have them, the commonest first. */
export function tagCounts(chats: readonly ListedChat[]): (readonly [string, number])[] {
  const counts = new Map<string, number>()
  for (const { tags } of chats) for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1)
  return [...counts].toSorted(([a, n], [b, m]) => m - n || a.localeCompare(b))
}
