import { execFileSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { randomUUID } from 'node:crypto'
import app from '@adonisjs/core/services/app'
import testUtils from '@adonisjs/core/services/test_utils'
import { test } from '@japa/runner'
import type { WebSocket } from 'ws'
import { data } from '#config/data'
import { OpenaiDriver } from '#app/llm/drivers/openai_driver'
import type { AnyEvent, EventArgs } from '#shared/events/catalogue'
import { joined, messageSent, script, until } from '#tests/fixtures/generation_bench'
import { answerWith, OpenaiDouble, refuseWith } from '#tests/fixtures/openai_double'
import {
  attachSockets,
  givenClient,
  givenGuest,
  type Guest,
} from '#tests/functional/sync/socket_client'

const KEY = 'sk-live-0123456789abcdef'
const FINAL = ['v1.ReplyEnded', 'v1.ReplyStopped', 'v1.ReplyFailed']
let double: OpenaiDouble
const sockets: WebSocket[] = []

/** A browser's socket that follows its store. */
async function givenFollower(guest: Guest) {
  const client = await givenClient(guest)
  sockets.push(client.socket)
  client.send({ type: 'pull', id: 1, cursor: null, live: true, backendId: null })
  await client.frame('page')
  const ofReply = (replyId: string, names: string[]) =>
    client.events.filter(
      ({ name, args }) => names.includes(name) && (args as { replyId?: string }).replyId === replyId
    )
  const push = (event: AnyEvent) => {
    const head = client.events.at(-1)?.seqNum ?? 0
    const batch = [
      { ...event, seqNum: head + 1, parentSeqNum: head, clientId: 'c', sessionId: 's' },
    ]
    client.send({ type: 'push', id: 2, batch, backendId: null })
  }
  return {
    ask(text: string, model: string) {
      const replyId = randomUUID()
      push(messageSent(replyId, text, { reply: { replyId, model } }))
      return replyId
    },
    stop(replyId: string) {
      const args = { eventId: randomUUID(), replyId, chatId: 'chat', device: 'Phone', at: 0 }
      push({ name: 'v1.ReplyStopRequested', args })
    },
    async begins(replyId: string) {
      const pieces = () => client.events.filter(({ name }) => name === 'v1.ReplyAppended')
      const isOf = ({ args }: { args: unknown }) =>
        (args as { replyId?: string }).replyId === replyId
      while (!pieces().some(isOf)) await client.receives(client.events.length + 1)
    },
    async final(replyId: string) {
      while (ofReply(replyId, FINAL).length === 0) await client.receives(client.events.length + 1)
      const { name, args } = ofReply(replyId, FINAL)[0]!
      return { name, args: args as EventArgs<'v1.ReplyFailed'> }
    },
  }
}

/** In a process of its own: to close a file takes away all locks that SQLite has on it in this one, and with them its log. */
const bytesOf = (file: string) => {
  const print = 'process.stdout.write(require("node:fs").readFileSync(process.argv[1]))'
  return execFileSync(process.execPath, ['-e', print, file], { maxBuffer: Infinity })
}

test.group('replies over the socket', (group) => {
  group.setup(async () => {
    double = await new OpenaiDouble().start()
    const driver = new OpenaiDriver({ baseUrl: double.baseUrl, key: KEY })
    const models = await app.container.make('models')
    models.add('openai', { 'gpt-test': 'GPT Test' }, driver)
    const stop = await testUtils.httpServer().start()
    await attachSockets()
    const worker = await app.container.make('generation.worker')
    worker.start()
    return async () => {
      // A server waits for its open sockets before it ends.
      for (const socket of sockets) socket.terminate()
      await worker.stop()
      await stop()
      await double.stop()
    }
  })

  test('answers a message of a guest', async ({ assert }) => {
    const follower = await givenFollower(await givenGuest())
    const { name, args } = await follower.final(
      follower.ask('!script tokens=20 rate=200', 'kamba/guide')
    )
    assert.equal(name, 'v1.ReplyEnded')
    assert.equal(joined(args.parts), script(20))
  })

  test('answers with a model of the operator', async ({ assert }) => {
    double.play = answerWith(['Good ', 'morning.'])
    const follower = await givenFollower(await givenGuest())
    const { args } = await follower.final(follower.ask('Hi', 'openai/gpt-test'))
    assert.equal(joined(args.parts), 'Good morning.')
    assert.containsSubset(args.usage, { inputTokens: 11, outputTokens: 4 })
  })

  test('brings every device the same reply', async ({ assert }) => {
    const guest = await givenGuest()
    const [phone, laptop] = [await givenFollower(guest), await givenFollower(guest)]
    const replyId = phone.ask('!script tokens=20 rate=100', 'kamba/guide')
    assert.deepEqual(await phone.final(replyId), await laptop.final(replyId))
  })

  test('ends the request to the provider within a second of Stop on any device', async ({
    assert,
  }) => {
    double.play = answerWith(
      Array.from({ length: 1_000 }, () => 'word '),
      { everyMs: 20 }
    )
    const guest = await givenGuest()
    const [laptop, phone] = [await givenFollower(guest), await givenFollower(guest)]
    const replyId = laptop.ask('Go on and on', 'openai/gpt-test')
    await phone.begins(replyId)
    const { closedEarly } = double
    phone.stop(replyId)
    const stoppedAt = performance.now()
    await until(() => double.closedEarly === closedEarly + 1)
    assert.isBelow(performance.now() - stoppedAt, 1_000)
    const { name, args } = await laptop.final(replyId)
    assert.equal(name, 'v1.ReplyStopped')
    assert.include(joined(args.parts), 'word ')
  })

  test('leaves the key and the words of the provider out of the log and its files', async ({
    assert,
  }) => {
    double.play = refuseWith(401)
    const follower = await givenFollower(await givenGuest())
    const { args } = await follower.final(follower.ask('Hi', 'openai/gpt-test'))
    assert.deepEqual(args.failure, {
      code: 'provider_key_rejected',
      retryable: false,
      provider: 'The model server',
      status: 401,
      retryAfterSeconds: null,
    })
    for (const file of readdirSync(data.folder).filter((name) => name.includes('sqlite')))
      assert.isFalse(bytesOf(join(data.folder, file)).includes(KEY.slice(0, 12)))
  })

  test('offers the models on the page', async ({ assert, client }) => {
    const page = await client.get('/')
    assert.include(page.text(), 'gpt-test')
    assert.notInclude(page.text(), KEY.slice(0, 12))
  })
})
