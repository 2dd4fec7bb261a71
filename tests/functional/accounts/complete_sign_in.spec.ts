import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import { addAccountHooks } from '#app/accounts/account_hooks'
import { createAccount, signInAs, signUp } from '#app/accounts/complete_sign_in'
import Device from '#app/accounts/devices/device'
import Person from '#app/accounts/person'
import { enter, leave } from '#app/accounts/session_entry'
import { findVisitor } from '#app/accounts/visitor'
import { endDevices, openDevices } from '#app/accounts/devices/end_devices'
import { givenVisit } from '#tests/functional/accounts/visit'

const profile = { name: 'Ada', email: null }
const noProof = async () => {}

async function givenGuest() {
  const visit = givenVisit()
  const guest = await Person.create({})
  await enter(visit, guest)
  return { visit, guest }
}

test.group('signing up and in', () => {
  test('the first account is the administrator, the next ones are not', async ({ assert }) => {
    await Person.query().whereNot('role', 'guest').delete()
    const first = await createAccount(null, profile, noProof)
    const second = await createAccount(null, profile, noProof)
    assert.deepEqual([first.role, second.role], ['admin', 'user'])
  })

  test('a guest who signs up keeps id and store, and gets a new session', async ({ assert }) => {
    const { visit, guest } = await givenGuest()
    const before = visit.session.sessionId
    const person = await signUp(visit, guest, profile, noProof)
    assert.deepEqual([person.id, person.storeId], [guest.id, guest.storeId])
    assert.notEqual(visit.session.sessionId, before)
    assert.lengthOf(await openDevices(person), 1)
  })

  test('an account whose way in cannot be written is not made', async ({ assert }) => {
    const { visit, guest } = await givenGuest()
    const failing = signUp(visit, guest, profile, () => Promise.reject(new Error('taken')))
    await assert.rejects(() => failing, 'taken')
    assert.isTrue((await Person.findOrFail(guest.id)).isGuest)
  })

  test('a guest who signs in gives chats to the account and is gone', async ({ assert }) => {
    const merged: string[][] = []
    addAccountHooks({
      guestMerged: async (from, to) => void merged.push([from.id, to.id]),
    })
    const { visit, guest } = await givenGuest()
    const account = await createAccount(null, profile, noProof)
    await signInAs(visit, guest, account)
    assert.deepEqual(merged, [[guest.id, account.id]])
    assert.isNull(await Person.find(guest.id))
    assert.containsSubset(await findVisitor(visit), { kind: 'person', person: { id: account.id } })
  })

  test('a deletion that was asked for is off after signing in', async ({ assert }) => {
    const account = await createAccount(null, profile, noProof)
    await account.merge({ deletesAt: DateTime.now().plus({ days: 1 }) }).save()
    await signInAs(givenVisit(), null, account)
    assert.isNull((await Person.findOrFail(account.id)).deletesAt)
  })

  test('a device that was signed out elsewhere is told so, one that left is a stranger', async ({
    assert,
  }) => {
    const account = await createAccount(null, profile, noProof)
    const [revoked, left] = [givenVisit(), givenVisit()]
    await signInAs(left, null, account)
    await signInAs(revoked, null, account)
    await endDevices([await Device.findByOrFail('sessionId', revoked.session.sessionId)])
    await leave(left)
    assert.deepEqual(await findVisitor(revoked), { kind: 'ended', personId: account.id })
    assert.deepEqual(await findVisitor(left), { kind: 'stranger' })
  })
})
