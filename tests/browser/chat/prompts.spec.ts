import { test } from '@japa/runner'
import type { Page } from 'playwright-core'
import { ChatPage } from '#tests/browser/chat_page'
import { ShellLine } from '#tests/browser/shell_line'
import { Stage } from '#tests/browser/stage'
import { violations } from '#tests/browser/violations'
import { ProductionServer } from '#tests/production_server'

const HOSTILE = '<img src=x onerror="window.__pwn=1"> \' OR 1=1--'

async function savePrompt(page: Page, name: string, text: string) {
  await page.getByRole('textbox', { name: 'Name' }).fill(name)
  await page.getByRole('textbox', { name: 'Text' }).fill(text)
  await page.getByRole('button', { name: 'Save' }).click()
}

/** The beginning of /standup instead of what another device may have begun, and takes it by Tab. */
async function beginStandup({ field, page }: ChatPage) {
  await field.fill('/sta')
  await page.getByRole('option', { name: '/standup' }).waitFor()
  await field.press('Tab')
  await page.getByRole('form', { name: '/standup' }).waitFor()
}

test.group('Prompts and personas', (group) => {
  let line: ShellLine
  const stage = new Stage(group, async () => {
    line = await ShellLine.open()
    const server = await ProductionServer.start({ env: { APP_URL: line.url } })
    line.leadTo(server.url)
    return server
  })
  group.each.setup(() => line.mend())
  group.teardown(() => line.close())

  test('a prompt is used by its command, is on all devices, keeps its versions, and works off line (K6)', async ({
    assert,
  }) => {
    const browser = await stage.browser()
    const chat = await ChatPage.open(browser, line.url)
    const elsewhere = await ChatPage.open(await stage.deviceLike(browser), line.url)
    const library = await browser.open(`${line.url}/settings/prompts`)
    await library.getByText('You have no prompts yet').waitFor()
    assert.deepEqual(await violations(library), [])
    await library.getByRole('button', { name: 'New prompt' }).click()
    await savePrompt(library, 'Standup', 'Write a stand-up for {{team}}.')
    await beginStandup(elsewhere)

    await beginStandup(chat)
    assert.deepEqual(await violations(chat.page), [])
    await chat.page.keyboard.type('Blue')
    await chat.page.keyboard.press('Enter')
    await chat.page.keyboard.press('Enter')
    await chat.isSent('Write a stand-up for Blue.')
    await chat.field.pressSequentially('/usr/bin')
    assert.equal(await chat.page.getByRole('option').count(), 0)
    await chat.field.fill('')

    await library.getByRole('link', { name: /Standup/ }).click()
    await savePrompt(library, 'Standup', 'Write a short stand-up for {{team}}.')
    await library.getByRole('link', { name: /Standup/ }).click()
    await library.getByRole('button', { name: /another text/ }).click()
    const difference = library.getByRole('group', { name: 'What has changed since' })
    assert.equal(await difference.locator('ins').textContent(), 'short ')
    assert.deepEqual(await violations(library), [])
    await library.getByRole('button', { name: /^Restore/ }).click()
    await library.getByText('Write a stand-up for {{team}}.').first().waitFor()

    await chat.reload() // so that its address was a page once
    line.cut()
    await chat.reload()
    await beginStandup(chat)
    await chat.page.keyboard.type('Green')
    await chat.page.keyboard.press('Enter')
    await chat.page.keyboard.press('Enter')
    await chat.written('Write a stand-up for Green.').first().waitFor()
    await chat.field.pressSequentially('/prompts')
    await chat.field.press('Enter')
    await chat.page.getByRole('link', { name: /Standup/ }).waitFor()
    line.mend()
    await elsewhere.page.getByRole('link', { name: /stand-up for Blue/ }).click()
    await elsewhere.isSent('Write a stand-up for Green.')
  })

  test('a persona changes what is sent, and its chat goes on when it is deleted', async ({
    assert,
  }) => {
    const browser = await stage.browser()
    const settings = await browser.open(`${line.url}/settings/instructions`)
    await settings.getByRole('textbox', { name: 'About you' }).fill('I bake.')
    await settings.getByRole('button', { name: 'New persona' }).click()
    await settings.getByRole('textbox', { name: 'Name' }).fill(HOSTILE)
    await settings.getByRole('textbox', { name: 'Instructions' }).fill('Talk like a pirate.')
    assert.deepEqual(await violations(settings), [])
    await settings.getByRole('button', { name: 'Save' }).click()
    await settings.getByRole('link', { name: HOSTILE }).waitFor()
    assert.deepEqual(await violations(settings), [])

    const chat = await ChatPage.open(browser, line.url)
    await chat.field.pressSequentially('/persona img')
    await chat.page.getByRole('option', { name: HOSTILE }).click()
    await chat.page.getByRole('button', { name: `Persona: ${HOSTILE}` }).waitFor()
    await chat.say('!script rate=900\nArr.')
    await chat.replyIs('ended')
    const reply = chat.page.getByRole('article', { name: `Reply from ${HOSTILE}, Guide` })
    await reply.getByRole('button', { name: 'About this reply' }).click()
    const ledger = chat.page.getByRole('region', { name: 'What was sent' })
    const sent = await ledger.textContent()
    assert.include(sent, 'I bake.\n\nTalk like a pirate.')
    assert.include(sent, `As ${HOSTILE}`)
    await chat.page.keyboard.press('Escape')

    await settings.getByRole('button', { name: `More for ${HOSTILE}` }).click()
    await settings.getByRole('menuitem', { name: 'Delete' }).click()
    await chat.page.getByText('is deleted. Replies are made without it.').waitFor()
    await chat.say('!script rate=900\nGood day.')
    await chat.replyIs('ended', 1)
    assert.equal(await chat.replies.nth(1).getAttribute('aria-label'), 'Reply from Guide')
    for (const page of [chat.page, settings])
      assert.isUndefined(await page.evaluate(() => (globalThis as { __pwn?: unknown }).__pwn))
  })
})
