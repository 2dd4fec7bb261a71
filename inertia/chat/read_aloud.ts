import { useSyncExternalStore } from 'react'

let readId: string | null = null
const listeners = new Set<() => void>()

function set(id: string | null) {
  readId = id
  for (const changed of listeners) changed()
}

const subscribe = (changed: () => void) => {
  listeners.add(changed)
  return () => void listeners.delete(changed)
}

export const canReadAloud = () => 'speechSynthesis' in window

/** Which reply is being read to the person; null when none is. */
export const useReadAloud = () =>
  useSyncExternalStore(
    subscribe,
    () => readId,
    () => null
  )

export function stopReading() {
  speechSynthesis.cancel()
  set(null)
}

/** Reads what a reply shows, by a voice of the system: without the signs of its markdown, in the language of the page. */
export function readAloud(messageId: string) {
  speechSynthesis.cancel()
  const article = document.querySelector(`[data-message-id="${CSS.escape(messageId)}"]`)
  const parts = [...(article?.querySelectorAll<HTMLElement>('[data-part=text]') ?? [])]
  const words = new SpeechSynthesisUtterance(parts.map((part) => part.innerText).join('\n'))
  words.lang = document.documentElement.lang
  words.addEventListener('end', () => readId === messageId && set(null))
  words.addEventListener('error', () => readId === messageId && set(null))
  set(messageId)
  speechSynthesis.speak(words)
}
