import type { Page } from 'playwright-core'

/** In the page: from the click on a chat to the frame after the one in which its last message can be read, in ms. */
const OPEN_CHAT = `new Promise((resolve, reject) => {
  const link = [...document.querySelectorAll('nav[aria-label="Chats"] a')].find((each) => each.textContent === 'TITLE')
  setTimeout(() => reject(new Error('TITLE was not shown')), 60000)
  const isShown = () => {
    const part = document.querySelector('[data-message-id="LAST"] [data-part="text"]')
    const box = part?.getBoundingClientRect()
    return box !== undefined && box.height > 0 && box.top < innerHeight && box.bottom > 0
  }
  const began = performance.now()
  const look = () =>
    isShown() ? requestAnimationFrame(() => resolve(performance.now() - began)) : requestAnimationFrame(look)
  link.click()
  requestAnimationFrame(look)
})`

/**
 * In the page: notes for each letter the time from the key, with its wait behind whatever was running, until the letter stands in the
 * field and the page is laid out. Without the wait for the next frame, which is the screen's.
 */
const NOTE_KEYS = `if (!window.keyDelays) {
document.querySelector('#message').addEventListener('input', ({ target }) => {
  const pressed = window.pressedAt
  setTimeout(() => {
    target.getBoundingClientRect()
    document.body.getBoundingClientRect()
    window.keyDelays.push(performance.now() - pressed)
  })
})
document.addEventListener('keydown', (event) => { window.pressedAt = event.timeStamp }, true)
}
window.keyDelays = []`

/** Shape: `title` as it stands in the list, `lastId` of the message that is looked for. Units: milliseconds. */
export const openChat = (page: Page, title: string, lastId: string) =>
  page.evaluate(OPEN_CHAT.replaceAll('TITLE', title).replace('LAST', lastId)) as Promise<number>

/** Types so many letters, one every `everyMs`, and gives the delay of each in milliseconds. */
export async function typeLetters(page: Page, letters: number, everyMs: number): Promise<number[]> {
  const field = page.getByRole('textbox', { name: 'Message' })
  await field.focus()
  await page.evaluate(NOTE_KEYS)
  const text = 'how far is it to the other side of the lake '
  await page.keyboard.type(text.repeat(Math.ceil(letters / text.length)).slice(0, letters), {
    delay: everyMs,
  })
  const delays = (await page.evaluate('window.keyDelays')) as number[]
  await field.fill('')
  return delays
}
