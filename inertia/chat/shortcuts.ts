import { useEffect } from 'react'

/** Ctrl+Shift+O, on a Mac Cmd+Shift+O: the one of other chats, and free in browsers where a page may take it. */
export function useNewChatShortcut(onNewChat: () => void) {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isShortcut =
        event.code === 'KeyO' && event.shiftKey && (event.ctrlKey || event.metaKey) && !event.altKey
      if (!isShortcut) return
      event.preventDefault()
      onNewChat()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [onNewChat])
}
