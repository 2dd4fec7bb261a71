import type { Folder, ListedChat } from '~/sidebar/chat_list_query'
import { t } from '~/language/t'

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
  const nameOf = ({ lastMessageAt }: ListedChat) => {
    const days = daysAgo(new Date(lastMessageAt))
    if (days <= 0) return t('Today')
    if (days === 1) return t('Yesterday')
    return days <= 7 ? t('Previous 7 days') : monthOf(new Date(lastMessageAt), now)
  }
  return [...Map.groupBy(chats, nameOf)].map(([name, members]) => ({
    key: `time/${name}`,
    kind: 'time',
    name,
    chats: members,
  }))
}

const months = Array.from({ length: 12 }, (_, month) =>
  new Intl.DateTimeFormat('en', { month: 'long' }).format(new Date(2026, month, 1))
)

function monthOf(at: Date, now: number) {
  const name = months[at.getMonth()]!
  const year = at.getFullYear()
  return year === new Date(now).getFullYear() ? name : `${name} ${year}`
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
