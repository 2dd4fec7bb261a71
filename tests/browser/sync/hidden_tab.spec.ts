import { test } from '@japa/runner'
import { PlainBrowser } from '#tests/browser/plain_browser'
import { Stage } from '#tests/browser/stage'
import { loggedMessages } from '#tests/eventlog_file'
import { until } from '#tests/until'

const field = `document.querySelector('textarea[aria-label="Message"]')`
const reply = `document.querySelector('article[aria-label^="Reply"] [data-part=text]')`
const words = `${reply}.textContent.split(' ').length`

/** As typed; the keyboard goes to the tab in front, so that a hidden one has to be written in by script. */
const write = (text: string) => `{
  ${field}.focus()
  document.execCommand('insertText', false, ${JSON.stringify(text)})
  ${field}.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', code: 'Enter', bubbles: true, cancelable: true }))
}`

/** Fault 22: with LiveStore's test code left on, a hidden tab with an event of its own neither sends nor follows. */
test.group('A hidden tab while a reply streams', (group) => {
  const stage = new Stage(group)

  test('sends what is written in it and follows the reply', async ({ assert }) => {
    const browser = await PlainBrowser.launch()
    try {
      const tab = await browser.open(stage.server.url)
      await tab.until(field)
      await tab.evaluate(write('!script tokens=1800 rate=15'))
      await tab.until(`${reply}?.textContent.includes('w5')`)
      const front = await browser.open('about:blank')
      await front.toFront()
      await tab.until(`document.visibilityState === 'hidden'`)
      for (const text of ['first', 'second', 'third']) {
        const before = await tab.evaluate<number>(words)
        await tab.evaluate(write(text))
        const isLogged = () => loggedMessages(stage.server.folder).some((row) => row.text === text)
        await until(isLogged, `${text} in the log`, 12_000)
        await tab.until(`${words} > ${before + 10}`, 12_000)
      }
      assert.equal(await tab.evaluate('document.visibilityState'), 'hidden')
    } finally {
      await browser.close()
    }
  })
})
