import { useEffect } from 'react'

const MESSAGE_FIELD = 'message'

/** In a text field the keys are the browser's own, which takes back what was typed. */
const isText = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('textarea, input:not([type=checkbox], [type=radio])'))

/** The focus rests in the message field most of the time: with nothing in it, it is as good as none, unless the browser has something to take back. */
const isEmptyMessageField = (target: EventTarget | null) =>
  target instanceof HTMLTextAreaElement && target.id === MESSAGE_FIELD && target.value === ''

/** Behind an open dialog nothing should change. */
const isBehindDialog = () =>
  document.querySelector('[role=dialog][data-state=open], [role=alertdialog][data-state=open]')

/** Ctrl+Z and Ctrl+Shift+Z (Ctrl+Y), on a Mac with Cmd. */
export function useUndoKeys(undo: () => void, redo: () => void) {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const wanted = wantedBy(event)
      if (!wanted || event.defaultPrevented || isBehindDialog()) return
      const act = wanted === 'undo' ? undo : redo
      const { target } = event
      if (isEmptyMessageField(target)) return afterBrowser(target as HTMLElement, act)
      if (isText(target)) return
      event.preventDefault()
      act()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [undo, redo])
}

function wantedBy(event: KeyboardEvent): 'undo' | 'redo' | null {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return null
  const key = event.key.toLowerCase()
  if (key === 'z') return event.shiftKey ? 'redo' : 'undo'
  return key === 'y' && !event.shiftKey ? 'redo' : null
}

/** Acts unless the browser has put something back into the field. */
function afterBrowser(field: HTMLElement, act: () => void) {
  let isTaken = false
  const onInput = () => (isTaken = true)
  field.addEventListener('input', onInput)
  setTimeout(() => {
    field.removeEventListener('input', onInput)
    if (!isTaken) act()
  })
}
