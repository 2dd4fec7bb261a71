import { test } from '@japa/runner'
import { ChatPage } from '#tests/browser/chat_page'
import { Stage } from '#tests/browser/stage'
import { violations } from '#tests/browser/violations'

const queueOf = ({ page }: ChatPage) => {
  const region = page.getByRole('region', { name: 'Queue' })
  const items = region.getByRole('list', { name: 'Queued messages' }).getByRole('listitem')
  return { region, items, item: (text: string) => items.filter({ hasText: text }) }
}
const script = (words: string) => `!script rate=900\n${words}`
/** Until exactly these wait, in this order. */
async function waits(chat: ChatPage, ...texts: string[]) {
  const { items } = queueOf(chat)
  for (const [index, text] of texts.entries())
    await items.nth(index).filter({ hasText: text }).waitFor()
  await items.nth(texts.length).waitFor({ state: 'detached' })
}

test.group('The queue', (group) => {
  const stage = new Stage(group)

  test('is edited, ordered, seen on another device, kept offline, and sent in order', async ({
    assert,
  }) => {
    const browser = await stage.browser({ serviceWorkers: 'allow' })
    const chat = await ChatPage.open(browser, stage.server.url)
    await chat.say('!script tokens=4000 rate=20')
    await chat.shows(5)
    for (const name of ['alpha', 'beta', 'gamma', 'delta']) await chat.say(script(name))
    await waits(chat, 'alpha', 'beta', 'gamma', 'delta')

    const { item, region } = queueOf(chat)
    await item('gamma').getByRole('button', { name: 'Edit' }).click()
    await chat.page.getByRole('textbox', { name: 'Queued message' }).fill(script('better'))
    await chat.page.keyboard.press('Enter')
    await item('better').getByRole('button', { name: 'Move up' }).press('Alt+ArrowUp')
    await item('delta').getByRole('button', { name: 'Remove' }).click()
    await waits(chat, 'alpha', 'better', 'beta')
    await region.getByRole('button', { name: '3 queued' }).waitFor()
    assert.deepEqual(await violations(chat.page), [])

    const other = await ChatPage.open(await stage.deviceLike(browser), chat.page.url())
    await waits(other, 'alpha', 'better', 'beta')
    await chat.syncSays(/^Synced/)
    await chat.isKeptOffline()
    await browser.context.setOffline(true)
    await chat.reload()
    await waits(chat, 'alpha', 'better', 'beta')
    await queueOf(chat).item('beta').getByRole('button', { name: 'Remove' }).click()
    await chat.page.getByRole('button', { name: 'Undo' }).click()
    await waits(chat, 'alpha', 'better', 'beta')
    await browser.context.setOffline(false)
    await chat.syncSays(/^Synced/)

    // From here on the server sends, one when the reply before has ended.
    await other.page.getByRole('button', { name: 'Stop' }).click()
    const state = region.getByRole('status', { name: 'State of the queue' })
    await state.filter({ hasText: 'Paused: the last reply was stopped' }).waitFor()
    await region.getByRole('button', { name: 'Go on' }).click()
    await chat.replyIs('ended', 3)
    await other.replyIs('ended', 3)
    const said = await other.messages.allInnerTexts()
    assert.deepEqual(
      said.flatMap((text) => /\b(alpha|better|beta)\b/.exec(text)?.[0] ?? []),
      ['alpha', 'alpha', 'better', 'better', 'beta', 'beta']
    )
    await queueOf(other).region.waitFor({ state: 'detached' })
    stage.verifyEventlog()
  })
})
