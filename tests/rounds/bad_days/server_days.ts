import { mkdtempSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { BadDaySite } from '#tests/rounds/bad_days/site'

const build = join(import.meta.dirname, '../../../build')

/** A server as after an update that no longer knows messages: it refuses them for good. */
function withoutMessages(folder: string) {
  const script = join(mkdtempSync(join(folder, 'preload-')), 'refuse.mjs')
  const catalogue = pathToFileURL(join(build, 'shared/events/catalogue.js')).href
  writeFileSync(
    script,
    `import { CLIENT_EVENTS } from '${catalogue}'\nCLIENT_EVENTS.delete('v1.MessageSent')\n`
  )
  return { NODE_OPTIONS: `--import=${pathToFileURL(script).href}` }
}

/** A message that the server will never take; it leaves the chat, what waits behind it goes on, and it is put back and sent to a better server. */
export async function refusedMessage(site: BadDaySite) {
  const browser = await site.browser()
  const chat = await site.open(browser)
  await chat.say('before')
  await chat.isSent('before')
  await chat.replyIs('ended')
  await site.server.end('SIGKILL')
  await site.server.start(withoutMessages(site.server.folder))
  await chat.syncSays(/^Synced/)
  await chat.say('refused')
  await chat.syncSays(/1 not sent/)
  await chat.page.getByRole('button', { name: /what this means/ }).click()
  const panel = chat.page.getByRole('region', { name: 'Could not be sent' })
  const seen = (await panel.getByRole('listitem').locator('p').allTextContents()).join(': ')
  await chat.page.keyboard.press('Escape')
  await chat.messages.filter({ hasText: 'refused' }).waitFor({ state: 'detached' })
  await site.server.restart()
  await chat.syncSays(/^Synced/)
  await chat.page.getByRole('button', { name: /what this means/ }).click()
  await panel.getByRole('button', { name: 'Edit' }).click()
  await chat.page.keyboard.press('Escape')
  await chat.field.press('Enter')
  await chat.isSent('refused')
  await chat.say('after')
  await chat.isSent('after')
  return site.judge(['before', 'refused', 'after'], 1, seen)
}
