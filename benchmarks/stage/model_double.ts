import { createServer, type ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import { parentPort } from 'node:worker_threads'
import { stampWord } from '#benchmarks/clock'

/** One timer for all streams: a timer for each of 1,000 streams would make the double the slowest part. */
const TICK_MS = 4

const head = 'data: {"id":"c","object":"chat.completion.chunk","created":1,"model":"m","choices":['
const deltaHead = `${head}{"index":0,"delta":{"content":"`
const deltaTail = '"},"finish_reason":null}]}\n\n'
const END = `${head}{"index":0,"delta":{},"finish_reason":"stop"}]}\n\ndata: [DONE]\n\n`

type Script = {
  tokens: number
  rate: number
  /** Characters of each word; 0 means short ones. */
  size: number
  /** The model falls silent after so many tokens, for so long. */
  pauseAfter: number
  pauseMs: number
  isStamped: boolean
}
type Stream = {
  response: ServerResponse
  socket: Socket
  script: Script
  sent: number
  beganAt: number
}

const streams = new Set<Stream>()

/**
 * An OpenAI-compatible endpoint in a thread of its own, so that its work is not counted as a server's. The last message says what
 * to stream: `tokens=300 rate=50` words, with `stamp` the time each was sent instead of a word.
 */
const server = createServer((request, response) => {
  let body = ''
  request.on('data', (chunk) => (body += chunk))
  request.on('end', () => begin(JSON.parse(body), response))
})

function begin(
  { messages }: { messages: { content: string | { text: string }[] }[] },
  response: ServerResponse
) {
  const last = messages.at(-1)!.content
  const asked = typeof last === 'string' ? last : last.map((part) => part.text).join('')
  const number = (name: string) => Number(new RegExp(`\\b${name}=(\\d+)`).exec(asked)?.[1] ?? 0)
  const script = {
    tokens: number('tokens'),
    rate: number('rate'),
    size: number('size'),
    pauseAfter: number('pauseAfter'),
    pauseMs: number('pauseMs'),
    isStamped: asked.includes('stamp'),
  }
  response.writeHead(200, { 'content-type': 'text/event-stream' })
  response.flushHeaders()
  const stream = { response, socket: response.socket!, script, sent: 0, beganAt: performance.now() }
  streams.add(stream)
  response.on('close', () => streams.delete(stream))
}

function advance(stream: Stream, now: number) {
  const { script, response } = stream
  const silentMs = script.pauseAfter > 0 && stream.sent >= script.pauseAfter ? script.pauseMs : 0
  const elapsedMs = now - stream.beganAt - silentMs
  const due = Math.min(script.tokens, Math.floor((elapsedMs * script.rate) / 1000))
  while (stream.sent < due) {
    stream.sent++
    send(stream, `${deltaHead}${word(stream)} ${deltaTail}`)
    if (stream.sent === script.pauseAfter) return
  }
  if (stream.sent < script.tokens) return
  streams.delete(stream)
  send(stream, END)
  response.end()
}

function word({ script, sent }: Stream) {
  if (script.isStamped) return stampWord()
  return script.size > 0 ? `${sent}`.padEnd(script.size, 'x') : `w${sent}`
}

/** A chunk of HTTP by hand: the layers of `response.write` cost more than the rest of the double. */
const send = ({ socket }: Stream, text: string) =>
  socket.write(`${text.length.toString(16)}\r\n${text}\r\n`, 'latin1')

setInterval(() => {
  const now = performance.now()
  for (const stream of streams) advance(stream, now)
}, TICK_MS)

server.listen(0, '127.0.0.1', () =>
  parentPort!.postMessage((server.address() as { port: number }).port)
)
