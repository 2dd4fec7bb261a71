import { test } from '@japa/runner'
import { ChatPage, scriptText } from '#tests/browser/chat_page'
import { hostsLeader } from '#tests/browser/chromium'
import { loggedMessages } from '#tests/eventlog_file'
import { Stage } from '#tests/browser/stage'

const WORDS = 120
const SCRIPT = `!script tokens=${WORDS} rate=15`

async function twoTabs(stage: Stage) {
  const browser = await stage.browser()
  const first = await ChatPage.open(browser, stage.server.url)
  await first.say(SCRIPT)
  await first.shows(10)
  const second = await ChatPage.open(browser, first.page.url())
  await second.shows(10)
  return { first, second }
}

/** Faults 12 and 13: without hand_over.ts the second tab misses rows, without the patch it freezes (4 of 8). */
test.group('Two tabs while a reply streams', (group) => {
  const stage = new Stage(group)

  test('go on when the tab with the leader closes right after both have written', async ({
    assert,
  }) => {
    const { first, second } = await twoTabs(stage)
    assert.deepEqual([hostsLeader(first.page), hostsLeader(second.page)], [true, false])
    await Promise.all([first.say('from the first'), second.say('from the second')])
    await first.page.close()
    await second.replyIs('ended')
    await second.syncSays(/^Synced/)
    const logged = new Set(loggedMessages(stage.server.folder).map(({ text }) => text))
    assert.sameMembers([...logged], [SCRIPT, 'from the first', 'from the second'])
    assert.equal(await second.replyText(), scriptText(WORDS))
    assert.isTrue(hostsLeader(second.page))
    stage.verifyEventlog()
  })

  test('go on when the tab with the leader reloads three times', async ({ assert }) => {
    const { first, second } = await twoTabs(stage)
    for (let round = 0; round < 3; round++) {
      const leader = hostsLeader(first.page) ? first : second
      await second.say(`round ${round}`)
      await leader.reload()
    }
    await Promise.all([first.replyIs('ended'), second.replyIs('ended')])
    assert.equal(await first.replyText(), scriptText(WORDS))
    assert.equal(await second.replyText(), scriptText(WORDS))
  })

  /** Fault 17: the shared worker lives in one renderer and dies with it; the watchdog brings the other tab back. */
  test('the other one comes back when the tab with both workers crashes', async ({ assert }) => {
    const { first, second } = await twoTabs(stage)
    await second.say('before the crash')
    const devtools = await first.page.context().newCDPSession(first.page)
    devtools.send('Page.crash').catch(() => {}) // it never answers
    await second.isSent('before the crash', 20_000)
    await second.replyIs('ended')
    assert.equal(await second.replyText(), scriptText(WORDS))
    const ids = await second.ids()
    assert.lengthOf(new Set(ids), ids.length)
  })

  /** Both at once is the hardest case for LiveStore (livestore#763). */
  test('come back when both reload at the same time', async ({ assert }) => {
    const { first, second } = await twoTabs(stage)
    await Promise.all([first.reload(), second.reload()])
    await Promise.all([first.replyIs('ended'), second.replyIs('ended')])
    assert.equal(await second.replyText(), scriptText(WORDS))
  })

  /** Fault 18: without the skipped first sync the new leader would wait for the server for 20 s, and the queue with it. */
  test('have a new leader at once while the server is away', async () => {
    const { first, second } = await twoTabs(stage)
    await stage.server.end('SIGKILL')
    await first.page.close()
    await second.say('written without a server')
    await second.page.waitForFunction(
      () => !Object.keys(localStorage).some((key) => key.startsWith('kamba-queue:')),
      null,
      { timeout: 8_000 }
    )
    await stage.server.start()
    await second.isSent('written without a server')
  })
})
