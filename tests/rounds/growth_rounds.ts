import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import type { Eventlog, OwnEvent } from '#app/sync/eventlog'
import { prose } from '#tests/fixtures/big_history'
import { FirstSyncSite } from '#tests/rounds/first_sync_site'

/**
 * `npm run rounds -- growth --times=3 --replies=50 --settle=30`: a browser follows replies of 4,000 characters in pieces, as they come
 * from a model, and tells what its local databases take after each so many. Nothing to pass or fail: it shows numbers.
 */
const { values } = parseArgs({
  options: {
    times: { type: 'string', default: '3' },
    replies: { type: 'string', default: '50' },
    settle: { type: 'string', default: '30' },
  },
})
type Sizes = { eventlog: number; state: number }

const CHARACTERS = 4_000
const PIECES = 64

/** LiveStore's file pool keeps the name of a database in the first bytes of its file. As text: there are no DOM types here. */
const SIZES = `(async () => {
  const sizes = { eventlog: 0, state: 0 }
  for await (const folder of (await navigator.storage.getDirectory()).values()) {
    for await (const handle of folder.values()) {
      const file = await handle.getFile()
      const name = await file.slice(0, 64).text()
      if (name.startsWith('/eventlog')) sizes.eventlog += file.size
      else if (name.startsWith('/state')) sizes.state += file.size
    }
  }
  return sizes
})()`

async function reply(log: Eventlog, storeId: string, id: string) {
  const [chatId, messageId, replyId, model, at] = ['chat-0', `m-${id}`, `r-${id}`, 'kamba/guide', 0]
  const text = prose(CHARACTERS, id.length)
  const size = CHARACTERS / PIECES
  const pieces = Array.from({ length: PIECES }, (_, position): OwnEvent => {
    const part = { kind: 'text' as const, text: text.slice(position * size, (position + 1) * size) }
    return { name: 'v1.ReplyAppended', args: { replyId, attempt: 1, position, pieces: [part] } }
  })
  const started = { replyId, chatId, parentId: messageId, model, attempt: 1, at }
  const usage = { inputTokens: null, outputTokens: null }
  const ended = {
    replyId,
    chatId,
    parts: [{ kind: 'text' as const, text }],
    textHash: '',
    usage,
    at,
  }
  await log.append(storeId, [
    {
      name: 'v1.MessageSent',
      args: { messageId, chatId, parentId: null, text: id, reply: null, at },
    },
    { name: 'v1.ReplyStarted', args: started },
    ...pieces,
    { name: 'v1.ReplyEnded', args: ended },
  ])
}

const site = await FirstSyncSite.start({ chats: 1, messagesPerChat: 2, charactersPerReply: 100 })
try {
  const { chat } = await site.newDevice()
  await chat.ready()
  for (let time = 1; time <= Number(values.times); time++) {
    await site.withLog(async (log) => {
      for (let count = 0; count < Number(values.replies); count++) {
        await reply(log, site.storeId, `${time}-${count}`)
        await sleep(20)
      }
    })
    await sleep(Number(values.settle) * 1_000)
    const { eventlog, state } = await chat.page.evaluate<Sizes>(SIZES)
    const text = (time * Number(values.replies) * CHARACTERS) / 1024
    console.log(
      `after ${time * Number(values.replies)} replies, ${Math.round(text)} kB of text: event log ${Math.round(eventlog / 1024)} kB, ` +
        `state ${Math.round(state / 1024)} kB`
    )
  }
} finally {
  await site.stop()
}
process.exit(0)
