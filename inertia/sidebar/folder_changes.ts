import { t } from '~/language/t'
import type { Folder } from '~/sidebar/chat_list_query'
import { type Change, write } from '~/undo/change'

const save = ({ id: folderId, name, place }: Folder) =>
  write('v1.FolderSaved', { folderId, name, place })

/** A new folder stands below the others. */
export const newFolder = (folders: readonly Folder[], name: string): Folder => ({
  id: crypto.randomUUID(),
  name,
  place: (folders.at(-1)?.place ?? 0) + 1,
})

export const makeFolder = (folder: Folder): Change => ({
  name: t('New folder'),
  words: t('Made the folder “{name}”', { name: folder.name }),
  again: [save(folder)],
  back: [write('v1.FolderDeleted', { folderId: folder.id })],
  isQuiet: true,
})

export const renameFolder = (folder: Folder, name: string): Change => ({
  name: t('Renamed folder'),
  words: t('Renamed the folder “{before}” to “{name}”', { before: folder.name, name }),
  again: [save({ ...folder, name })],
  back: [save(folder)],
  isQuiet: true,
})

/** Its chats stay: they are among the others as long as it is deleted. */
export const deleteFolder = ({ id: folderId, name }: Folder): Change => ({
  name: t('Deleted folder'),
  words: t('Deleted the folder “{name}”. Its chats stay', { name }),
  again: [write('v1.FolderDeleted', { folderId })],
  back: [write('v1.FolderRestored', { folderId })],
})

/**
 * Puts a folder before the one that is at `index` now, or behind all.
 * Null where it stands there already.
 */
export function moveFolder(
  folders: readonly Folder[],
  folder: Folder,
  index: number
): Change | null {
  const from = folders.findIndex(({ id }) => id === folder.id)
  if (index === from || index === from + 1) return null
  const place = placeBetween(folders[index - 1]?.place, folders[index]?.place)
  return {
    name: t('Moved folder'),
    words: t('Moved the folder “{name}”', { name: folder.name }),
    again: [save({ ...folder, place })],
    back: [save(folder)],
    isQuiet: true,
  }
}

function placeBetween(before: number | undefined, after: number | undefined) {
  if (before === undefined) return (after ?? 1) - 1
  return after === undefined ? before + 1 : (before + after) / 2
}
