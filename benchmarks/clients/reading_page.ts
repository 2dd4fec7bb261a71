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
 * field and the page is laid out. React renders before this last listener is asked; the wait for the next frame is the screen's.
 */
const NOTE_KEYS = `if (!window.keyDelays) {
document.addEventListener('keydown', (event) => { window.pressedAt = event.timeStamp }, true)
window.addEventListener('input', ({ target }) => queueMicrotask(() => {
  target.getBoundingClientRect()
  document.querySelector('main').getBoundingClientRect()
  window.keyDelays.push(performance.now() - window.pressedAt)
}))
}
window.keyDelays = []`

/** In the page: what the main thread and the eye have to bear from now on. */
const WATCH_STREAM = `window.streamFigures = { longTasks: [], shifts: [], longestFrame: 0 }
const log = document.querySelector('[role=log]')
window.streamObservers = ['longtask', 'layout-shift'].map((type) => {
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      if (type === 'longtask') window.streamFigures.longTasks.push(entry.duration)
      else if (!entry.hadRecentInput && entry.sources.some(({ node }) => log.contains(node)))
        window.streamFigures.shifts.push(entry.value)
  })
  observer.observe({ type })
  return observer
})
let before = performance.now()
const look = (now) => {
  window.streamFigures.longestFrame = Math.max(window.streamFigures.longestFrame, now - before)
  before = now
  if (window.streamObservers) requestAnimationFrame(look)
}
requestAnimationFrame((now) => { before = now; requestAnimationFrame(look) })`

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

export async function say(page: Page, text: string) {
  const field = page.getByRole('textbox', { name: 'Message' })
  await field.fill(text)
  await field.press('Enter')
}

export async function newChat(page: Page) {
  await page.keyboard.press('Control+Shift+KeyO')
  await page.getByRole('list', { name: 'Ideas to begin with' }).waitFor()
}

export const watchStream = (page: Page) => page.evaluate(WATCH_STREAM)

/** What has happened since `watchStream`. Units: milliseconds; a shift is a score as browsers give it. */
export const streamFigures = (page: Page) =>
  page.evaluate(`(() => {
  for (const observer of window.streamObservers) observer.disconnect()
  window.streamObservers = null
  return window.streamFigures
})()`) as Promise<{ longTasks: number[]; shifts: number[]; longestFrame: number }>

/** What is alive in a tab after a collection. */
export async function memoryOf(page: Page) {
  const session = await page.context().newCDPSession(page)
  await session.send('HeapProfiler.collectGarbage')
  await session.send('Performance.enable')
  const { metrics } = await session.send('Performance.getMetrics')
  await session.detach()
  const value = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0
  return { heapMb: Math.round(value('JSHeapUsedSize') / 1e5) / 10, nodes: value('Nodes') }
}
