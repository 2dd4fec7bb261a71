import { withoutMessages } from '#tests/rounds/bad_days/older_server'
import type { BadDaySite } from '#tests/rounds/bad_days/site'

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
  await chat.page.keyboard.press('Enter')
  await chat.isSent('refused')
  await chat.say('after')
  await chat.isSent('after')
  return site.judge(['before', 'refused', 'after'], 1, seen)
}

/** The server's log is replaced by an older copy while two devices are ahead of it; a third one comes in later. */
export async function restoredBackup(site: BadDaySite) {
  const one = await site.browser()
  const first = await site.open(one)
  await first.say('in the backup')
  await first.replyIs('ended')
  await first.syncSays(/^Synced/)
  await site.server.end()
  const copy = site.copyLog()
  await site.server.start()
  const two = await site.deviceLike(one)
  const second = await site.open(two, first.page.url())
  await second.isSent('in the backup')
  await first.say('since the backup')
  await second.isSent('since the backup')
  await second.replyIs('ended', 1)
  await second.say('since the backup, from the second')
  await first.isSent('since the backup, from the second')
  await site.server.end('SIGKILL')
  await second.say('never sent')
  await second.syncSays(/^Waiting/)
  copy.putBack()
  await site.server.start()
  const texts = [
    'in the backup',
    'since the backup',
    'since the backup, from the second',
    'never sent',
  ]
  await site.logged(texts)
  const banner = first.page.getByRole('status', { name: 'Server restored' })
  await banner.waitFor({ timeout: 30_000 })
  const seen = await banner.locator('span').textContent()
  await first.syncSays(/^Synced/)
  await second.syncSays(/^Synced/)
  const third = await site.open(await site.deviceLike(one), first.page.url())
  await third.syncSays(/^Synced/)
  await site.sameScreens([first, second, third])
  return site.judge(texts, 1, seen ?? '')
}
