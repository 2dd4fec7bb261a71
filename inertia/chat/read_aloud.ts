import { Observed, useObserved } from '~/sync/observed'

/** Which reply is being read to the person; null when none is. */
const read = new Observed<string | null>(null)

export const canReadAloud = () => 'speechSynthesis' in window

export const useReadAloud = () => useObserved(read)

export function stopReading() {
  speechSynthesis.cancel()
  read.set(null)
}

/** Reads what a reply shows, by a voice of the system: without the signs of its markdown, in the language of the page. */
export function readAloud(messageId: string) {
  speechSynthesis.cancel()
  const article = document.querySelector(`[data-message-id="${CSS.escape(messageId)}"]`)
  const parts = [...(article?.querySelectorAll<HTMLElement>('[data-part=text]') ?? [])]
  const words = new SpeechSynthesisUtterance(parts.map((part) => part.innerText).join('\n'))
  words.lang = document.documentElement.lang
  const over = () => {
    if (read.get() === messageId) read.set(null)
  }
  words.addEventListener('end', over)
  words.addEventListener('error', over)
  read.set(messageId)
  speechSynthesis.speak(words)
}
