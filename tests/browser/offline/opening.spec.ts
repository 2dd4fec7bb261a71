import { test } from '@japa/runner'
import { ChatPage } from '#tests/browser/chat_page'
import { buildNextServiceWorker } from '#tests/browser/offline/next_service_worker'
import { Stage } from '#tests/browser/stage'
import { loggedMessages } from '#tests/eventlog_file'

test.group('Without a connection', (group) => {
  const stage = new Stage(group)
  group.each.timeout(90_000)

  test('kamba opens after a restart of the browser, with every chat, and sends later what is written', async ({
    assert,
  }) => {
    const first = await stage.browser({ serviceWorkers: 'allow' })
    const before = await ChatPage.open(first, stage.server.url)
    await before.say('Hello from before')
    await before.replyIs('ended')
    await before.isKeptOffline()
    const { pathname } = new URL(before.page.url())

    const browser = await first.reopen({ serviceWorkers: 'allow' })
    await browser.context.setOffline(true)
    const chat = await ChatPage.open(browser, `${stage.server.url}/`)
    await chat.page.getByRole('link', { name: /Hello from before/ }).click()
    await chat.messages.filter({ hasText: 'Hello from before' }).waitFor()
    assert.equal(new URL(chat.page.url()).pathname, pathname)
    await chat.say('first from the train')
    await chat.say('second from the train')
    await chat.syncSays(/^Waiting/)

    await chat.reload()
    await chat.written('second from the train').first().waitFor()
    await browser.context.setOffline(false)
    await chat.isSent('first from the train')
    await chat.isSent('second from the train')
    // An event may stand in the log twice after a reload; its message counts once.
    const logged = loggedMessages(stage.server.folder).map((each) => [each.messageId, each.text])
    const said = [...new Map(logged as [string, string][]).values()]
    const fromTrain = said.filter((text) => text.includes('from the train'))
    assert.deepEqual(fromTrain, ['first from the train', 'second from the train'])
  })

  test('settings that are here open, and other pages say what they need', async ({ assert }) => {
    const browser = await stage.browser({ serviceWorkers: 'allow' })
    const chat = await ChatPage.open(browser, stage.server.url)
    await chat.isKeptOffline('/settings/models')
    await browser.context.setOffline(true)
    await chat.page.goto(`${stage.server.url}/settings/models`)
    await chat.page.getByRole('heading', { name: 'Models', level: 1 }).waitFor()
    await chat.page.goto(`${stage.server.url}/settings/usage`)
    await chat.page.getByRole('heading', { name: 'This page needs a connection' }).waitFor()
    await chat.page.getByRole('link', { name: 'Open your chats' }).click()
    // Without any chat, too: a leader that waits for the server's first answer does so for 20 s (fault 18).
    await chat.ready(10_000)
    assert.equal(new URL(chat.page.url()).pathname, '/')
  })

  test('a new version is offered, and what is being written outlives it', async ({ assert }) => {
    const browser = await stage.browser({ serviceWorkers: 'allow' })
    const chat = await ChatPage.open(browser, stage.server.url)
    await chat.isKeptOffline()
    stage.server.useBuild(buildNextServiceWorker())
    await stage.server.restart('SIGTERM')
    await chat.reload()
    const banner = chat.page.getByRole('status').filter({ hasText: 'A new version of kamba' })
    await banner.waitFor({ timeout: 30_000 })
    await chat.field.fill('half a sentence')
    await chat.page.waitForFunction("JSON.stringify({ ...localStorage }).includes('half a sent')")
    const loaded = chat.page.waitForEvent('load')
    await banner.getByRole('button', { name: 'Reload' }).click()
    await loaded
    await chat.ready()
    assert.equal(await chat.field.inputValue(), 'half a sentence')
    assert.equal(await banner.count(), 0)
  })
})
