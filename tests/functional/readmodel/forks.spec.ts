import app from '@adonisjs/core/services/app'
import testUtils from '@adonisjs/core/services/test_utils'
import { test } from '@japa/runner'
import { OpenaiDriver } from '#app/llm/drivers/openai_driver'
import { copiedId } from '#shared/copied_id'
import type { EventArgs, EventName } from '#shared/events/catalogue'
import { answerWith, OpenaiDouble } from '#tests/fixtures/openai_double'
import {
  attachSockets,
  endClients,
  givenClient,
  givenGuest,
  type Guest,
} from '#tests/functional/sync/socket_client'

const MODEL = 'openai/fork-test'
const FORK = 'fork'
const id = (messageId: string) => copiedId(FORK, messageId)
const event = <Name extends EventName>(name: Name, args: EventArgs<Name>) => ({ name, args })

const message = (args: Partial<EventArgs<'v1.MessageSent'>> & { messageId: string }) =>
  event('v1.MessageSent', {
    chatId: 'source',
    parentId: null,
    text: args.messageId,
    reply: null,
    at: 1,
    ...args,
  })
const source = [
  event('v1.ChatCreated', { chatId: 'source', title: 'Soup', at: 1 }),
  message({ messageId: 'first' }),
  message({ messageId: 'second', parentId: 'first' }),
]
const fork = event('v1.ChatForked', {
  chatId: FORK,
  title: 'Soup (fork)',
  fromChatId: 'source',
  fromMessageId: 'second',
  at: 2,
})

let double: OpenaiDouble
const toldLast = () => {
  const body = double.requests.at(-1)!.body as { messages: { content: unknown }[] }
  return body.messages.map(({ content }) => JSON.stringify(content))
}

/** A device that writes and follows everything. */
async function givenDevice(guest: Guest) {
  const client = await givenClient(guest)
  client.send({ type: 'pull', id: 1, cursor: null, live: true, backendId: null })
  await client.frame('page')
  const named = (name: EventName) => client.events.filter((each) => each.name === name)
  return {
    named,
    write(...events: readonly { name: string; args: unknown }[]) {
      const head = client.events.at(-1)?.seqNum ?? 0
      const batch = events.map((each, index) => ({
        ...each,
        seqNum: head + index + 1,
        parentSeqNum: head + index,
        clientId: 'c',
        sessionId: 's',
      }))
      client.send({ type: 'push', id: 2, batch, backendId: null })
    },
    async gets(name: EventName, count = 1) {
      while (named(name).length < count) await client.receives(client.events.length + 1)
      return named(name)[count - 1]!.args as Record<string, string>
    },
  }
}

test.group('A fork of a chat', (group) => {
  group.setup(async () => {
    double = await new OpenaiDouble().start()
    double.play = answerWith(['Yes.'])
    const models = await app.container.make('models')
    const driver = new OpenaiDriver({ baseUrl: double.baseUrl, key: 'k' })
    models.add('openai', { 'fork-test': 'Fork Test' }, driver)
    const stop = await testUtils.httpServer().start()
    await attachSockets()
    const worker = await app.container.make('generation.worker')
    worker.start()
    const copier = await app.container.make('readmodels.copier')
    copier.start()
    return async () => {
      endClients()
      await worker.stop()
      await stop()
      await double.stop()
    }
  })

  test('that was written off line with a question in it is answered with its beginning', async ({
    assert,
  }) => {
    const device = await givenDevice(await givenGuest())
    const asked = { replyId: 'r', model: MODEL }
    const question = { messageId: 'third', chatId: FORK, parentId: id('second'), reply: asked }
    device.write(...source, fork, message(question))
    await device.gets('v1.ReplyEnded')
    assert.deepEqual(toldLast(), ['"first"', '"second"', '"third"'])
    const { messages } = await device.gets('v1.BranchCopied')
    assert.sameMembers(
      (JSON.parse(messages!) as { id: string }[]).map((row) => row.id),
      [id('first'), id('second')]
    )
  })

  test('answers its copied messages anew, also when nothing is copied yet', async ({ assert }) => {
    const device = await givenDevice(await givenGuest())
    const again = { chatId: FORK, parentId: id('second'), model: MODEL, at: 3 }
    device.write(...source, fork, event('v1.ReplyRequested', { ...again, replyId: 'a' }))
    await device.gets('v1.ReplyEnded')
    device.write(event('v1.ReplyRequested', { ...again, replyId: 'b' }))
    await device.gets('v1.ReplyEnded', 2)
    assert.deepEqual(toldLast(), ['"first"', '"second"'])
    assert.lengthOf(device.named('v1.BranchCopied'), 1)
  })

  test('of somebody else’s chat gets nothing of it', async ({ assert }) => {
    const owner = await givenDevice(await givenGuest())
    owner.write(...source)
    await owner.gets('v1.MessageSent', 2)
    const thief = await givenDevice(await givenGuest())
    const asked = { replyId: 'r', model: MODEL }
    const question = { messageId: 'mine', chatId: FORK, parentId: id('second'), reply: asked }
    thief.write(fork, message(question))
    await thief.gets('v1.ReplyEnded')
    assert.deepEqual(toldLast(), ['"mine"'])
    assert.isEmpty(thief.named('v1.BranchCopied'))
  })
})
