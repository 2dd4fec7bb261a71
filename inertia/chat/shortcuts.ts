import { useEffect } from 'react'

/** With Ctrl+Shift, on a Mac Cmd+Shift. O and M are those of other chats; F no browser takes for itself. */
export function useShortcut(code: 'KeyO' | 'KeyM' | 'KeyF', act: () => void) {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isShortcut =
        event.code === code && event.shiftKey && (event.ctrlKey || event.metaKey) && !event.altKey
      if (!isShortcut) return
      event.preventDefault()
      act()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [code, act])
}
