import type { Folder, ListedChat } from '~/sidebar/chat_list_query'

const CHATS = 'application/x-kamba-chats'
const FOLDER = 'application/x-kamba-folder'

/** What is dragged out of this page; a drag tells its contents only when it is dropped. */
let dragged: { readonly chats: readonly ListedChat[] } | { readonly folder: Folder } | null = null

export function dragChats(transfer: DataTransfer, chats: readonly ListedChat[]) {
  dragged = { chats }
  transfer.setData(CHATS, '')
  transfer.effectAllowed = 'copyMove'
}

export function dragFolder(transfer: DataTransfer, folder: Folder) {
  dragged = { folder }
  transfer.setData(FOLDER, '')
  transfer.effectAllowed = 'move'
}

/** Files and texts from elsewhere are nothing that a list could take. */
export const draggedOver = ({ types }: DataTransfer): 'chats' | 'folder' | null =>
  types.includes(CHATS) ? 'chats' : types.includes(FOLDER) ? 'folder' : null

export const takeDragged = () => {
  const taken = dragged
  dragged = null
  return taken
}
