import { execFile, execFileSync } from 'node:child_process'
import { promisify } from 'node:util'
import app from '@adonisjs/core/services/app'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import { SYSTEM } from '#app/accounts/audit/act_for'
import { AccountHousekeeping } from '#app/accounts/deletion/account_housekeeping'
import AuditEntry from '#app/accounts/audit/audit_entry'
import { createAccount, signInAs, STAYS } from '#app/accounts/complete_sign_in'
import Identity from '#app/accounts/identity'
import Person from '#app/accounts/person'
import { askForRemoval, removePerson } from '#app/accounts/deletion/remove_person'
import { enter } from '#app/accounts/session_entry'
import { findVisitor } from '#app/accounts/visitor'
import { foldStore } from '#app/readmodel/fold_store'
import { data } from '#config/data'
import { HttpVisitor } from '#tests/functional/accounts/http_visitor'
import { givenVisit } from '#tests/functional/accounts/visit'
import { messageSent } from '#tests/unit/sync/eventlog_fixture'

const SECRET = 'Mnemosyne-5150'
const who = { actor: SYSTEM, reason: 'a test' }
const housekeeping = new AccountHousekeeping((error) => {
  throw error
})

/** In a process of its own: to close a file takes away all locks that SQLite has on it in this one. */
function filesWith(text: string): string[] {
  const script = `
    const { readdirSync, readFileSync, statSync } = require('node:fs')
    const [folder, text] = process.argv.slice(1)
    for (const name of readdirSync(folder, { recursive: true })) {
      const file = folder + '/' + name
      if (statSync(file).isFile() && readFileSync(file).includes(text)) console.log(name)
    }`
  const found = execFileSync(process.execPath, ['-e', script, data.folder, text], {
    encoding: 'utf8',
  })
  return found.split('\n').filter(Boolean)
}

function givenAccount(name: string) {
  return createAccount(null, { name, email: `${name}@example.org` }, (person, client) => {
    const identity = { personId: person.id, provider: 'p', issuer: 'https://i.example', name }
    const rest = { subject: `${name}-subject`, email: `${name}@example.org`, emailVerified: true }
    return Identity.create({ ...identity, ...rest }, { client })
  })
}

const say = async (storeId: string, chatId: string, text: string) => {
  const eventlog = await app.container.make('eventlog')
  const head = eventlog.head(storeId)
  const ids = { messageId: `${chatId}-m`, chatId, parentId: null, at: 1 }
  const reply = { replyId: `${chatId}-r`, model: 'kamba/guide' }
  const event = messageSent(head + 1, { args: { ...ids, text, reply } })
  await eventlog.push(storeId, [{ ...event, parentSeqNum: head }], null)
}

test.group('deleting an account', (group) => {
  group.setup(HttpVisitor.server)

  test('leaves nothing of it in any file', async ({ assert }) => {
    const account = await givenAccount(SECRET)
    const [visit, guestVisit] = [givenVisit(), givenVisit()]
    await signInAs(visit, null, account)
    const guest = await Person.create({})
    await enter(guestVisit, guest)
    await say(account.storeId, 'open', `${SECRET} in a chat `.repeat(300))
    await say(account.storeId, 'idle', `${SECRET} in a folded chat`)
    await say(guest.storeId, 'merged', `${SECRET} of a guest`)
    await signInAs(guestVisit, guest, account)
    const eventlog = await app.container.make('eventlog')
    const readModels = await app.container.make('readmodels')
    const { storeId } = account
    await (await app.container.make('merges.forwarder')).caughtUp(storeId)
    await eventlog.append(storeId, [endOf('idle')])
    await foldStore({ eventlog, readModels, pauseMs: 0 }, storeId, Infinity)
    assert.isAbove(filesWith(SECRET).length, 2)
    await removePerson(account, who)
    assert.deepEqual(filesWith(SECRET), [])
    assert.deepEqual([filesWith(storeId), filesWith(guest.storeId)], [[], []])
  })

  test('leaves the audit trail, which holds ids', async ({ assert }) => {
    const account = await givenAccount('Audrey')
    await removePerson(account, who)
    const entries = await AuditEntry.query().where('targetId', account.id)
    assert.deepEqual(
      entries.map(({ action, actorRole }) => [action, actorRole]),
      [['account.remove', 'system']]
    )
  })

  test('waits for the time of grace, with all devices signed out', async ({ assert }) => {
    const account = await givenAccount('Grace')
    const visit = givenVisit()
    await signInAs(visit, null, account)
    await say(account.storeId, 'c', 'Hi')
    await askForRemoval(account, who)
    assert.deepEqual(await findVisitor(visit), { kind: 'ended', personId: account.id })
    await housekeeping.round()
    assert.isNotNull(await Person.find(account.id))
    const { table } = await app.container.make('generation.hook')
    assert.equal(table.read({ storeId: account.storeId, replyId: 'c-r' })!.stopRequested, 1)
  })

  test('is taken back by signing in, and who signs in is told', async ({ assert }) => {
    const account = await givenAccount('Back')
    await askForRemoval(account, who)
    const visit = givenVisit()
    await signInAs(visit, null, await Person.findOrFail(account.id))
    await housekeeping.round()
    assert.isNull((await Person.findOrFail(account.id)).deletesAt)
    assert.equal(visit.session.get(STAYS), 'yes')
  })

  test('happens when the time is over, also if the first try was cut off', async ({ assert }) => {
    const account = await givenAccount('Over')
    await say(account.storeId, 'c', 'Hi')
    await account.merge({ deletesAt: DateTime.now().minus({ minutes: 1 }) }).save()
    const eventlog = await app.container.make('eventlog')
    await eventlog.transaction(() => eventlog.merges.ask('former', account.storeId))
    await db.from('identities').where('person_id', account.id).delete()
    await housekeeping.round()
    assert.isNull(await Person.find(account.id))
    assert.isNull(eventlog.backendId(account.storeId))
    assert.deepEqual(eventlog.merges.into(account.storeId), [])
  })

  test('is done at once by user:delete --now, while the server runs', async ({ assert }) => {
    const account = await givenAccount('Now')
    await say(account.storeId, 'c', `${SECRET} now`)
    const ace = (...words: string[]) =>
      promisify(execFile)(process.execPath, ['ace.js', 'user:delete', ...words])
    await ace(account.id, '--now')
    assert.deepEqual([await Person.find(account.id), filesWith(`${SECRET} now`)], [null, []])
    await assert.rejects(() => ace(account.id))
  })

  test('has to be confirmed by a word', async ({ assert }) => {
    const visitor = await HttpVisitor.at('/')
    const { storeId } = await visitor.props('/')
    const person = await Person.findByOrFail('storeId', storeId)
    await createAccount(person, { name: 'Word', email: null }, async () => {})
    const answer = (word: string) => visitor.post('/settings/account/delete', { word })
    assert.equal((await answer('yes')).status, 422)
    assert.isNull((await Person.findOrFail(person.id)).deletesAt)
    assert.equal((await answer(' Delete ')).status, 200)
    assert.isNotNull((await Person.findOrFail(person.id)).deletesAt)
  })
})

const endOf = (chatId: string) => ({
  name: 'v1.ReplyStopped' as const,
  args: {
    replyId: `${chatId}-r`,
    chatId,
    parts: [],
    textHash: '',
    usage: { inputTokens: null, outputTokens: null },
    device: null,
    at: 1,
  },
})
