import { type PointerEvent, useRef, useState } from 'react'

type Drag = {
  readonly id: string
  /** Where it would stand, and how far it is from where it stood. */
  readonly index: number
  readonly offset: number
  readonly height: number
}
type Start = { y: number; middles: readonly number[]; from: number }

/**
 * Moves an item of a list by its grip, with a mouse, a pen or a finger. Units: pixels; `styleOf` gives way to the item that is dragged.
 * Nothing is changed before the pointer is let go.
 */
export function useDragOrder(ids: readonly string[], onMove: (id: string, index: number) => void) {
  const [drag, setDrag] = useState<Drag | null>(null)
  const start = useRef<Start | null>(null)

  const begin = (event: PointerEvent<HTMLElement>, id: string) => {
    const item = event.currentTarget.closest('li')
    if (event.button !== 0 || !item?.parentElement) return
    event.currentTarget.setPointerCapture(event.pointerId)
    const boxes = [...item.parentElement.children].map((child) => child.getBoundingClientRect())
    const from = ids.indexOf(id)
    start.current = {
      y: event.clientY,
      middles: boxes.map(({ top, height }) => top + height / 2),
      from,
    }
    setDrag({ id, index: from, offset: 0, height: boxes[from]?.height ?? 0 })
  }
  const follow = (event: PointerEvent) => {
    if (!drag || !start.current) return
    const { y, middles, from } = start.current
    const offset = event.clientY - y
    const middle = middles[from]! + offset
    const index = middles.filter((other, place) => place !== from && other < middle).length
    setDrag({ ...drag, index, offset })
  }
  const end = () => {
    if (drag && start.current && drag.index !== start.current.from) onMove(drag.id, drag.index)
    cancel()
  }
  const cancel = () => {
    start.current = null
    setDrag(null)
  }
  const styleOf = (id: string) => {
    if (!drag) return undefined
    if (id === drag.id) return { transform: `translateY(${drag.offset}px)`, zIndex: 1 }
    return {
      transform: `translateY(${steps(ids.indexOf(id), ids.indexOf(drag.id), drag.index) * drag.height}px)`,
    }
  }
  const grip = (id: string) => ({
    onPointerDown: (event: PointerEvent<HTMLElement>) => begin(event, id),
    onPointerMove: follow,
    onPointerUp: end,
    onPointerCancel: cancel,
  })
  return { draggedId: drag?.id ?? null, styleOf, grip }
}

/** By how many places an item gives way to one that goes from `from` to `to`. */
function steps(place: number, from: number, to: number): -1 | 0 | 1 {
  if (place > from && place <= to) return -1
  return place < from && place >= to ? 1 : 0
}
