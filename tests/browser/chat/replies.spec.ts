import { test } from '@japa/runner'
import { ChatPage, scriptText } from '#tests/browser/chat_page'
import { Stage } from '#tests/browser/stage'
import { violations } from '#tests/browser/violations'

test.group('A reply', (group) => {
  const stage = new Stage(group)
  // Scrolling goes on while words are revealed frame by frame.
  const open = async (serviceWorkers: 'allow' | 'block' = 'block') =>
    ChatPage.open(
      await stage.browser({ reducedMotion: 'no-preference', serviceWorkers }),
      stage.server.url
    )

  test('that failed says why, and keeps its place beside the retried one', async ({ assert }) => {
    const chat = await open()
    await chat.say('!script tokens=30 rate=100 fail_at=10 error=429')
    await chat.replyIs('failed')
    const notice = chat.replies.first().getByRole('group', { name: 'Reply failed' })
    assert.include(await notice.textContent(), 'HTTP 429')
    assert.equal((await chat.replyText()).trim(), scriptText(10))

    const [, failedId] = await chat.ids()
    await chat.page.getByRole('button', { name: 'Retry' }).click()
    await chat.page.getByText('2/2').waitFor()
    await chat.replyIs('failed')
    await chat.page.getByRole('button', { name: 'Previous branch' }).click()
    await chat.page.getByText('1/2').waitFor()
    assert.equal((await chat.ids())[1], failedId)

    await chat.page.getByRole('button', { name: 'Compare replies' }).click()
    const dialog = chat.page.getByRole('dialog', { name: '2 replies to one message' })
    await dialog.getByRole('region', { name: 'Reply 1, Guide' }).waitFor()
    // A tooltip is a layer of its own, outside of all landmarks.
    assert.deepEqual(await violations(chat.page, ['region']), [])
    await dialog.getByRole('button', { name: 'Go on with this' }).click()
    await chat.page.getByText('2/2').waitFor()
  })

  test('stops at the press of Stop or Esc and says on which device', async ({ assert }) => {
    const chat = await open()
    await chat.say('!script tokens=2000 rate=30')
    await chat.shows(3)
    await chat.page.getByRole('button', { name: 'Stop' }).click()
    await chat.replyIs('stopped', 0, 10_000)
    assert.match((await chat.replies.first().textContent())!, /Stopped by you on Chrome on \w+/)

    await chat.say('!script tokens=2000 rate=30')
    await chat.shows(3, 1)
    await chat.field.press('Escape')
    await chat.replyIs('stopped', 1, 10_000)
  })

  test('is announced once, when it has come to its end', async ({ assert }) => {
    const chat = await open()
    await chat.say('!script tokens=60 rate=20')
    await chat.shows(3)
    const status = chat.page.getByRole('status', { name: 'Replies' })
    assert.equal(await status.textContent(), '')
    assert.equal(await chat.replies.first().getAttribute('aria-busy'), 'true')
    await chat.replyIs('ended')
    await status.filter({ hasText: 'Reply finished' }).waitFor({ state: 'attached' })
    assert.equal(await chat.replies.first().getAttribute('aria-busy'), 'false')
  })

  test('moves the page only while its reader is at the bottom', async ({ assert }) => {
    const chat = await open('allow')
    const log = chat.page.getByRole('log', { name: 'Conversation' })
    const top = () => log.evaluate((element) => element.scrollTop)
    const gap = () => log.evaluate((e) => e.scrollHeight - e.clientHeight - e.scrollTop)
    await chat.say('!script tokens=1200 rate=120')
    await chat.shows(500)
    await chat.page.waitForFunction(() => {
      const element = document.querySelector('[role=log]')!
      return element.scrollHeight - element.clientHeight - element.scrollTop < 1
    })

    await log.evaluate((element) => element.scrollBy(0, -1))
    const before = await top()
    await chat.shows(700)
    assert.equal(await top(), before)

    await chat.page.getByRole('button', { name: 'Jump to latest' }).click()
    await chat.replyIs('ended')
    await chat.page.waitForTimeout(500)
    assert.isBelow(await gap(), 24)

    await chat.isKeptOffline()
    await chat.page.context().setOffline(true)
    await chat.reload()
    await chat.replyIs('ended')
    await chat.page.waitForTimeout(500)
    assert.isBelow(await gap(), 24)
  })

  test('is written below the question at the top, when its reader wants that', async ({
    assert,
  }) => {
    const chat = await open()
    await chat.say('!script tokens=60 rate=500 seed=1')
    await chat.replyIs('ended')
    await chat.page.getByRole('button', { name: 'Chat settings' }).click()
    await chat.page.getByRole('radio', { name: 'Pin my question' }).check()
    await chat.page.keyboard.press('Escape')
    await chat.say('!script tokens=900 rate=300 seed=2')
    const question = chat.messages.nth(2)
    const top = () => question.evaluate((element) => element.getBoundingClientRect().top)
    await chat.shows(30, 1)
    const pinnedAt = await top()
    assert.isBelow(pinnedAt, 200)
    await chat.replyIs('ended', 1)
    assert.approximately(await top(), pinnedAt, 1)
  })
})
