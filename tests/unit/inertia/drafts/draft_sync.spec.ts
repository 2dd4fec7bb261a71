import { test } from '@japa/runner'
import type { Draft } from '#shared/events/draft_events'
import { draftWithWaiting } from '~/drafts/draft_query'
import { DraftSync, NOTHING_WRITTEN, type Written, writtenOf } from '~/drafts/draft_sync'
import { givePageGlobals } from '#tests/fakes/page_globals'

const mine = (text: string): Written => ({ text, files: [] })
const theirs = (text: string): Draft => ({ text, device: 'Phone', at: 1 })

test.group('DraftSync', (group) => {
  group.each.setup(() => givePageGlobals())

  test('shows what another device wrote in a field that nobody has touched', ({ assert }) => {
    const sync = new DraftSync('store')
    assert.equal(sync.compare('chat', mine(''), theirs('from the phone')), 'adopt')
    assert.equal(sync.compare('chat', mine('from the phone'), theirs('from the phone')), 'same')
    assert.equal(sync.compare('chat', mine('from the phone'), theirs('and more')), 'adopt')
    assert.equal(sync.compare('chat', mine('and more'), null), 'adopt')
  })

  test('offers it beside what is being written, and takes nothing away', ({ assert }) => {
    const sync = new DraftSync('store')
    assert.equal(sync.compare('chat', mine('own words'), theirs('others')), 'offer')
    assert.equal(sync.compare('chat', mine('own words'), null), 'mine')
  })

  test('tells what has changed here, once, also after a reload', ({ assert }) => {
    const sync = new DraftSync('store')
    assert.equal(sync.compare('chat', mine('own words'), null), 'mine')
    assert.isTrue(sync.isUntold('chat', mine('own words')))
    sync.know('chat', mine('own words'))
    const again = new DraftSync('store')
    assert.isFalse(again.isUntold('chat', mine('own words')))
    assert.equal(again.compare('chat', mine('own words, more'), theirs('own words')), 'mine')
  })

  test('is empty everywhere once it is sent', ({ assert }) => {
    const sync = new DraftSync('store')
    sync.know('chat', mine('own words'))
    assert.equal(sync.compare('chat', NOTHING_WRITTEN, null), 'same')
    assert.isFalse(sync.isUntold('chat', NOTHING_WRITTEN))
  })

  test('knows a draft that is on its way, and that it was sent', ({ assert }) => {
    const args = { eventId: 'e', chatId: 'chat', ...theirs('new') }
    const told = { name: 'v1.DraftSet', args }
    const sent = { name: 'v1.MessageQueued', args: { chatId: 'chat' } }
    assert.equal(writtenOf(draftWithWaiting(theirs('old'), [told], 'chat')).text, 'new')
    assert.isNull(draftWithWaiting(theirs('old'), [told, sent], 'chat'))
    assert.equal(draftWithWaiting(theirs('old'), [told, sent], null)?.text, 'old')
  })
})
