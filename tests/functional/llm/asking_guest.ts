import { randomUUID } from 'node:crypto'
import { messageSent } from '#tests/fixtures/generation_bench'
import { HttpVisitor } from '#tests/functional/accounts/http_visitor'
import { givenClient } from '#tests/functional/sync/socket_client'

const FINAL = /^v1\.Reply(Ended|Stopped|Failed)$/

/** A guest of a server in another process, who brings keys and asks. */
export async function givenAskingGuest(url: string) {
  const visitor = new HttpVisitor(undefined, url)
  const { storeId } = await visitor.props('/')
  await visitor.get('/settings/keys')
  const cookie = [...visitor.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  const client = await givenClient({ cookie, storeId: storeId as string }, { url })
  client.send({ type: 'pull', id: 1, cursor: null, live: true, backendId: null })
  await client.frame('page')

  /** The event with which the reply ends. */
  const ask = async ({
    replyId = randomUUID() as string,
    model = 'openai/gpt-5',
    keyFrom,
  }: { replyId?: string; model?: string; keyFrom?: 'device' } = {}) => {
    const reply = { replyId, model, ...(keyFrom && { keyFrom }) }
    const head = client.events.at(-1)?.seqNum ?? 0
    const numbers = { seqNum: head + 1, parentSeqNum: head, clientId: 'c', sessionId: 's' }
    const event = { ...messageSent(replyId, 'Hello', { reply }), ...numbers }
    client.send({ type: 'push', id: 2, batch: [event], backendId: null })
    for (;;) {
      const final = client.events.find(
        ({ name, args }) => FINAL.test(name) && (args as { replyId: string }).replyId === replyId
      )
      if (final) return final
      await client.receives(client.events.length + 1)
    }
  }
  return { visitor, client, ask }
}
