import { test } from '@japa/runner'
import { Ephemerals, type Speaker } from '#app/sync/ephemerals'
import { EPHEMERAL_TTL_MS, MAX_EPHEMERALS_PER_CONNECTION, TYPING_TTL_MS } from '#shared/limits'
import type { Ephemeral } from '#shared/sync/ephemeral'
import type { ToldMessage } from '#shared/sync/tell_message'

const laptop: Speaker = { id: 'laptop' }
const phone: Speaker = { id: 'phone' }
const present: Ephemeral = { kind: 'present', deviceId: 'd1', device: 'Firefox on Linux' }
const typing: Ephemeral = { ...present, kind: 'typing', chatId: 'c1' }

function givenStore() {
  const clock = { now: 0 }
  const ephemerals = new Ephemerals(() => clock.now)
  const listen = (speaker: Speaker) => {
    const heard: ToldMessage[] = []
    const stop = ephemerals.listen('store', speaker, (told) => heard.push(told))
    return { heard, stop }
  }
  return { clock, ephemerals, listen }
}

test.group('Ephemerals', () => {
  test('reach the other connections of the store, and nobody else', ({ assert }) => {
    const { ephemerals, listen } = givenStore()
    const [own, other] = [listen(laptop), listen(phone)]
    const foreign: ToldMessage[] = []
    ephemerals.listen('another', phone, (told) => foreign.push(told))
    ephemerals.tell('store', laptop, 'tab', typing)
    assert.deepEqual(other.heard, [
      { type: 'told', key: 'laptop/tab', ephemeral: typing, ttlMs: TYPING_TTL_MS },
    ])
    assert.deepEqual([own.heard, foreign], [[], []])
  })

  test('reach who comes later with the time that is left, until it is over', ({ assert }) => {
    const { clock, ephemerals, listen } = givenStore()
    ephemerals.tell('store', laptop, 'typing', typing)
    ephemerals.tell('store', laptop, 'present', present)
    clock.now = 4_000
    assert.deepEqual(
      listen(phone).heard.map(({ ttlMs }) => ttlMs),
      [TYPING_TTL_MS - 4_000, EPHEMERAL_TTL_MS - 4_000]
    )
    clock.now = TYPING_TTL_MS
    assert.deepEqual(
      listen(phone).heard.map(({ ephemeral }) => ephemeral),
      [present]
    )
  })

  test('end with the connection that told them', ({ assert }) => {
    const { ephemerals, listen } = givenStore()
    ephemerals.tell('store', laptop, 'tab', present)
    const { heard } = listen(phone)
    ephemerals.silence('store', laptop)
    assert.deepEqual(heard.at(-1), {
      type: 'told',
      key: 'laptop/tab',
      ephemeral: null,
      ttlMs: 0,
    })
    assert.isEmpty(listen(phone).heard)
  })

  test('are few per connection and second, whoever sends them', ({ assert }) => {
    const { clock, ephemerals, listen } = givenStore()
    const { heard } = listen(phone)
    for (let key = 0; key < 40; key++) ephemerals.tell('store', laptop, `${key}`, present)
    assert.lengthOf(heard, MAX_EPHEMERALS_PER_CONNECTION)
    for (let count = 0; count < 1_000; count++) ephemerals.tell('store', laptop, '0', present)
    assert.isBelow(heard.length, 101)
    clock.now = 1_000
    assert.isTrue(ephemerals.tell('store', laptop, '0', present))
  })

  test('of the server say what it does for a reply', ({ assert }) => {
    const { ephemerals, listen } = givenStore()
    const { heard } = listen(phone)
    const stage: Ephemeral = { kind: 'stage', replyId: 'r1', stage: 'asking' }
    ephemerals.tellOfReply('store', 'r1', stage)
    ephemerals.tellOfReply('store', 'r1', null)
    ephemerals.tellOfReply('store', 'r1', null)
    assert.deepEqual(
      heard.map(({ ephemeral }) => ephemeral),
      [stage, null]
    )
  })
})
