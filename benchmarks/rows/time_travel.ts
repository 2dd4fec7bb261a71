import { becomeGuest } from '#benchmarks/clients/sync_client'
import type { Row } from '#benchmarks/measure'
import { writeHistory } from '#benchmarks/stage/history'
import { percentile, rounded } from '#benchmarks/statistics'

const MESSAGES = 500

/** In the page: moves the slider, and takes the time until the frame in which the chat ends with the message of that moment. */
const TRAVEL = `async (moments) => {
  const slider = document.querySelector('input[type=range]')
  const write = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
  const lastId = () => [...document.querySelectorAll('[role=log] [data-message-id]')].at(-1)?.dataset.messageId
  const steps = []
  for (const moment of moments) {
    const started = performance.now()
    write.call(slider, String(moment))
    slider.dispatchEvent(new Event('input', { bubbles: true }))
    const wanted = 'chat-0-' + (moment % 2 ? 'm-' : 'r-') + (moment - 1)
    do await frame(); while (lastId() !== wanted)
    steps.push(performance.now() - started)
  }
  return steps
}`

/** A chat is seen as it was, one moment after the other and far apart. */
export const timeTravel: Row = {
  name: 'time_travel',
  title: 'A chat of 500 messages as it was',
  timeoutSeconds: 180,
  async run(stage) {
    const count = stage.pick(100, 40, 5)
    const server = await stage.kamba()
    const session = await becomeGuest(server.url)
    const history = { chats: 1, messagesPerChat: MESSAGES, charactersPerReply: 1_060 }
    await writeHistory(server.eventlogFile, session.storeId, history)
    const browser = await stage.browser(session)
    const page = await browser.open(`${server.url}/chat/chat-0`)
    await page.locator(`[data-message-id=chat-0-r-${MESSAGES - 1}]`).waitFor({ timeout: 60_000 })
    await page.keyboard.press('Control+k')
    await page.getByRole('combobox').waitFor()
    await page.getByRole('combobox').fill('as it was')
    await page.getByRole('option', { name: /See this chat as it was/ }).waitFor()
    const started = performance.now()
    await page.keyboard.press('Enter')
    await page.getByRole('slider').waitFor()
    const opened = performance.now() - started
    const back = Array.from({ length: count }, (_, step) => MESSAGES - 1 - step)
    const far = Array.from({ length: count }, (_, step) => 1 + ((step * 137) % (MESSAGES - 1)))
    const measure = async (moments: number[]) =>
      (await page.evaluate(`(${TRAVEL})(${JSON.stringify(moments)})`)) as number[]
    const steps = await measure(back)
    const jumps = await measure(far)
    return {
      conditions: `${count} steps back and ${count} jumps, replies of 1,060 characters`,
      measures: [
        { name: 'it opens', unit: 'ms', kamba: rounded(opened) },
        { name: 'a step back, p50', unit: 'ms', kamba: rounded(percentile(steps, 0.5)) },
        { name: 'a step back, p95', unit: 'ms', kamba: rounded(percentile(steps, 0.95)) },
        {
          name: 'any other moment, p95',
          unit: 'ms',
          kamba: rounded(percentile(jumps, 0.95)),
          goal: { atMost: 100 },
        },
      ],
      details: { steps, jumps },
    }
  },
}
