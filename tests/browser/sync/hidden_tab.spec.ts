import { test } from '@japa/runner'
import { scriptText } from '#tests/browser/chat_page'
import { PlainBrowser } from '#tests/browser/plain_browser'
import { Stage } from '#tests/browser/stage'

const WORDS = 100
const field = `document.querySelector('textarea[aria-label="Message"]')`
const reply = `document.querySelector('article[aria-label^="Reply"]')`
const own = `[...document.querySelectorAll('article[aria-label="You"]')].find((article) => article.innerText.includes('written and left'))`

/** Fault 22: with LiveStore's test code left on, a hidden tab with an event of its own neither sends nor follows. */
test.group('A hidden tab while a reply streams', (group) => {
  const stage = new Stage(group)

  test('sends what was written just before and follows the reply', async ({ assert }) => {
    const browser = await PlainBrowser.launch()
    try {
      const tab = await browser.open(stage.server.url)
      await tab.until(field)
      const say = async (text: string) => {
        await tab.evaluate(`${field}.focus()`)
        await tab.type(text)
        await tab.press('Enter')
      }
      await say(`!script tokens=${WORDS} rate=15`)
      await tab.until(`${reply}?.innerText.includes('w5')`)
      const front = await browser.open('about:blank')
      await tab.toFront()
      await say('written and left')
      await front.toFront()
      assert.equal(await tab.evaluate('document.visibilityState'), 'hidden')
      await tab.until(`${own}?.dataset.state === 'sent'`)
      await tab.until(`${reply}?.dataset.state === 'ended'`)
      const shown = await tab.evaluate(`${reply}.querySelector('[data-part=text]').textContent`)
      assert.equal(shown, scriptText(WORDS))
      assert.equal(await tab.evaluate('document.visibilityState'), 'hidden')
    } finally {
      await browser.close()
    }
  })
})
