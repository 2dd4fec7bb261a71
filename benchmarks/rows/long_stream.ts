import { say, streamFigures, watchStream } from '#benchmarks/clients/reading_page'
import type { Row } from '#benchmarks/measure'
import { rounded, sum } from '#benchmarks/statistics'
import { ChatPage } from '#tests/browser/chat_page'
import { longReply, typescriptOf } from '#tests/fixtures/long_reply'

const RATE = 100
const CODE_LINES = 300

/** What the main thread and the eye have to bear while a long reply is written: headings, lists, tables and code in colours. */
export const longStream: Row = {
  name: 'long_stream',
  title: 'A long reply while it is written',
  isInShort: true,
  timeoutSeconds: 240,
  async run(stage) {
    const words = stage.pick(4_000, 2_000, 150)
    const server = await stage.kamba()
    const browser = await stage.browser()
    await browser.context.grantPermissions(['clipboard-read', 'clipboard-write'])
    const page = await browser.open(server.url)
    await page.locator('main[aria-busy=false]').waitFor()
    const ended = page.locator('article[data-state=ended]')
    // The built-in guide says a script to the letter.
    await new ChatPage(page).choose('guide')
    await say(page, 'Hello')
    await ended.first().waitFor({ timeout: 60_000 })
    await say(page, `!script rate=${RATE}\n${longReply(words)}`)
    await page.locator('[data-state=streaming] [data-part=text]').waitFor()
    await watchStream(page)
    await ended.nth(1).waitFor({ timeout: (words / RATE) * 3_000 + 60_000 })
    const { longTasks, shifts, longestFrame } = await streamFigures(page)

    const code = typescriptOf(stage.pick(CODE_LINES, CODE_LINES, 30))
    await say(page, `!script rate=2000\n\`\`\`ts\n${code}\n\`\`\``)
    await ended.nth(2).waitFor({ timeout: 60_000 })
    await ended.nth(2).getByRole('button', { name: 'Copy code' }).click()
    const copied = (await page.evaluate('navigator.clipboard.readText()')) as string
    const [lines, others] = [code.split('\n'), copied.split('\n')]
    const different =
      lines.filter((line, index) => line !== others[index]).length +
      Math.abs(lines.length - others.length)
    return {
      conditions: `${words.toLocaleString('en')} words at ${RATE} a second, a third of them code; then a block of ${lines.length} lines, copied by its button`,
      measures: [
        {
          name: 'long tasks (> 50 ms)',
          unit: '',
          kamba: longTasks.length,
          goal: { atMost: 0 },
        },
        { name: 'time in long tasks', unit: 'ms', kamba: rounded(sum(longTasks)) },
        { name: 'longest frame', unit: 'ms', kamba: rounded(longestFrame) },
        {
          name: 'layout shift in the conversation',
          unit: '',
          kamba: rounded(sum(shifts), 4),
          goal: { atMost: 0 },
        },
        {
          name: 'lines of copied code that differ',
          unit: '',
          kamba: different,
          goal: { atMost: 0 },
        },
      ],
      details: { longTasks, shifts },
    }
  },
}
