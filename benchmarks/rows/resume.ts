import { randomUUID } from 'node:crypto'
import { Agent, type IncomingMessage, request } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { readSse } from '#benchmarks/clients/sse_client'
import { ask, becomeGuest, connectSession } from '#benchmarks/clients/sync_client'
import type { Row } from '#benchmarks/measure'
import { median, rounded } from '#benchmarks/statistics'
import type { Stage } from '#benchmarks/stage/stage'

const BITS_PER_SECOND = 1_000_000
const LATENCY_MS = 50
const RATE = 400
/** Tokens until the model falls silent: more than one append holds, so that the client misses some in any case. */
const MISSED = 300
/** While the model is silent, the client comes back: what it must get is then exactly known. */
const PAUSE_MS = 6_000
const WAIT_MS = 1_500

type Resumed = { ms: number; bytes: number; isWhole: boolean }

/** A client is cut in the middle of a long reply and comes back: time and bytes until it has what it had before and what it missed. */
export const resume: Row = {
  name: 'resume',
  title: 'Coming back on a slow line',
  timeoutSeconds: 240,
  async run(stage) {
    const tokens = stage.pick(4_000, 4_000, 1_600)
    const times = stage.pick(3, 1, 1)
    const resumable = await stage.resumable()
    const theirs = resumable
      ? await repeat(times, () => cutSse(stage, resumable.url, tokens))
      : null
    await resumable?.stop()
    const server = await stage.kamba()
    const ours = await repeat(times, () => cutKamba(stage, server.url, tokens))
    const name = 'AI SDK + resumable-stream'
    const health = {
      kamba: { errors: ours.errors },
      ...(theirs && { baseline: { errors: theirs.errors } }),
    }
    return {
      conditions: `${tokens} tokens, cut in the middle, 1 Mbit/s, ${LATENCY_MS} ms each way, the handshake of TCP not counted; median of ${times}`,
      measures: [
        {
          name: 'time until nothing is missing',
          unit: 'ms',
          kamba: ours.ms,
          baseline: { name, value: theirs?.ms ?? null },
          goal: { ratioAtMost: 0.2 },
          health,
        },
        {
          name: 'bytes for it',
          unit: 'B',
          kamba: ours.bytes,
          baseline: { name, value: theirs?.bytes ?? null },
          goal: { ratioAtMost: 0.03 },
          health,
        },
      ],
      details: { kamba: ours, resumable: theirs ?? 'redis-server is not installed' },
    }
  },
}

async function repeat(times: number, once: () => Promise<Resumed>) {
  const all: Resumed[] = []
  for (let index = 0; index < times; index++) all.push(await once())
  return {
    ms: rounded(median(all.map(({ ms }) => ms))),
    bytes: median(all.map(({ bytes }) => bytes)),
    errors: all.filter(({ isWhole }) => !isWhole).length,
    all,
  }
}

const question = (tokens: number) =>
  `tokens=${tokens} rate=${RATE} pauseAfter=${tokens / 2 + MISSED} pauseMs=${PAUSE_MS}`

const words = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => `w${from + index} `).join('')

async function cutKamba(stage: Stage, url: string, tokens: number): Promise<Resumed> {
  const session = await becomeGuest(url)
  const link = await stage.slowLink(url, BITS_PER_SECOND, LATENCY_MS)
  const first = await connectSession(session, { overUrl: link.url })
  let seen = ''
  const reached = new Promise<void>((resolve) => {
    void ask(first, question(tokens), (text) => {
      seen += text
      if (seen.includes(`w${tokens / 2} `)) resolve()
    }).catch(() => {}) // it is cut
  })
  await reached
  first.close()
  const cursor = first.head
  if (seen.includes(`w${tokens / 2 + MISSED} `)) throw new Error('it was cut too late')
  await sleep(WAIT_MS)

  const began = performance.now()
  const second = await connectSession(session, { overUrl: link.url, cursor })
  const missing = second.until(({ name, args }) => {
    if (name !== 'v1.ReplyAppended') return false
    seen += (args as { pieces: { text: string }[] }).pieces.map(({ text }) => text).join('')
    return seen.includes(`w${tokens / 2 + MISSED} `)
  })
  await missing
  const result = { ms: performance.now() - began, bytes: second.bytesRead() }
  second.close()
  await link.stop()
  return { ...result, isWhole: seen === words(1, tokens / 2 + MISSED) }
}

async function cutSse(stage: Stage, url: string, tokens: number): Promise<Resumed> {
  const link = await stage.slowLink(url, BITS_PER_SECOND, LATENCY_MS)
  const id = randomUUID()
  let seen = ''
  const read = async (method: string, last: string) => {
    const answer = await open(`${link.url}/${id}`, method, question(tokens))
    seen = ''
    await new Promise<void>((resolve) => {
      void readSse(answer, (text) => {
        seen += text
        if (seen.includes(last)) resolve()
      }).then(() => resolve())
    })
    const { bytesRead } = answer.socket
    answer.destroy()
    return bytesRead
  }
  await read('POST', `w${tokens / 2} `)
  await sleep(WAIT_MS)
  const began = performance.now()
  const bytes = await read('GET', `w${tokens / 2 + MISSED} `)
  const ms = performance.now() - began
  await link.stop()
  return { ms, bytes, isWhole: seen === words(1, tokens / 2 + MISSED) }
}

const open = (url: string, method: string, body: string) =>
  new Promise<IncomingMessage>((resolve, reject) => {
    const asking = request(url, { method, agent: new Agent({ keepAlive: false }) }, resolve)
    // Not once: a connection that is cut may complain twice.
    asking.on('error', reject)
    asking.end(method === 'POST' ? body : undefined)
  })
