import { useRef } from 'react'

/**
 * For what opens over the page without a trigger of its own: the focus goes back to where it came from when it closes. Radix does so by
 * itself only for its triggers.
 */
export function useReturningFocus() {
  const opener = useRef<Element | null>(null)
  return {
    onOpenAutoFocus: () => void (opener.current = document.activeElement),
    onCloseAutoFocus: (event: Event) => {
      event.preventDefault()
      if (opener.current instanceof HTMLElement) opener.current.focus()
    },
  }
}

/** The same, with the focus on the whole of it at first: its first button is none that anybody opened it for. */
export function useFocusedContent() {
  const { onOpenAutoFocus, onCloseAutoFocus } = useReturningFocus()
  return {
    onOpenAutoFocus: (event: Event) => {
      onOpenAutoFocus()
      event.preventDefault()
      ;(event.currentTarget as HTMLElement).focus()
    },
    onCloseAutoFocus,
  }
}
