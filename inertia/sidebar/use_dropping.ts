import { type DragEvent, useState } from 'react'
import type { Folder, ListedChat } from '~/sidebar/chat_list_query'
import { draggedOver, takeDragged } from '~/sidebar/dragging'
import type { Spot } from '~/sidebar/order_changes'
import type { Section } from '~/sidebar/sections'

type Drops = {
  onDropChats: (chats: readonly ListedChat[], spot: Spot) => void
  onDropFolder: (folder: Folder, onto: Folder) => void
}

/** Chats that are dropped go where the list shows them: above, into the folder, or out of it; folders go before the folder below them. */
export function useDropping(sections: readonly Section[], drops: Drops) {
  const [key, setKey] = useState<string | null>(null)
  const sectionAt = ({ target }: DragEvent) => {
    const element = target instanceof Element ? target.closest<HTMLElement>('[data-section]') : null
    return sections.find((section) => section.key === element?.dataset['section'])
  }
  const isTaken = (event: DragEvent, section: Section | undefined) => {
    const what = draggedOver(event.dataTransfer)
    if (!section || section.kind === 'found' || !what) return false
    return what === 'chats' || section.kind === 'folder'
  }
  const onDragOver = (event: DragEvent) => {
    const section = sectionAt(event)
    const taken = isTaken(event, section)
    setKey(taken ? section!.key : null)
    if (!taken) return
    event.preventDefault()
    event.dataTransfer.dropEffect = 'move'
  }
  const onDrop = (event: DragEvent) => {
    const section = sectionAt(event)
    const dragged = takeDragged()
    setKey(null)
    if (!section || !dragged || !isTaken(event, section)) return
    event.preventDefault()
    if ('chats' in dragged) drops.onDropChats(dragged.chats, spotOf(section))
    else if (section.folder) drops.onDropFolder(dragged.folder, section.folder)
  }
  const end = () => setKey(null)
  return { key, handlers: { onDragOver, onDrop, onDragEnd: end, onDragLeave: end } }
}

const spotOf = ({ kind, folder }: Section): Spot =>
  kind === 'pinned' ? { kind } : folder ? { kind: 'folder', folder } : { kind: 'none' }
