import { useMemo } from 'react'
import { t } from '~/language/t'
import type { Folder, ListedChat } from '~/sidebar/chat_list_query'
import { isFound, type Section, sectionsByTime, sectionsOf } from '~/sidebar/sections'
import { useMinute } from '~/sidebar/use_minute'

type Wanted = { isArchive: boolean; words: string; tag: string | null }

/** What the list shows of all chats: by folder and time, or those alone that are looked for. */
export function useSections(
  chats: readonly ListedChat[],
  folders: readonly Folder[],
  { isArchive, words, tag }: Wanted
): readonly Section[] {
  const now = useMinute()
  return useMemo(() => {
    const here = chats.filter(({ archivedAt }) => (archivedAt !== null) === isArchive)
    if (words.trim() === '' && tag === null)
      return isArchive ? sectionsByTime(here, now) : sectionsOf({ chats: here, folders, now })
    const found = here.filter((chat) => isFound(chat, words.trim(), tag))
    if (found.length === 0) return []
    const name = t('{count, number} chats', { count: found.length })
    return [{ key: 'found', kind: 'found', name, chats: found }]
  }, [chats, folders, isArchive, words, tag, now])
}
