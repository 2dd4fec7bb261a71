import { router, usePage } from '@inertiajs/react'
import { useCallback } from 'react'

/** The chat of the address, null for `/`, where the next message begins a new one. */
export function useChatId(): string | null {
  const match = /^\/chat\/([^/?#]+)/.exec(usePage().url)
  return match?.[1] === undefined ? null : decodeURIComponent(match[1])
}

export const chatPath = (chatId: string | null) =>
  chatId === null ? '/' : `/chat/${encodeURIComponent(chatId)}`

/** Changes the address without a request: every chat is in the browser's own database. */
export function useOpenChat() {
  return useCallback((chatId: string | null) => {
    const url = chatPath(chatId)
    if (url === window.location.pathname) return
    router.push({ url, preserveState: true, preserveScroll: true })
  }, [])
}
