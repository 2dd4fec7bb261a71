import { createServer } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { parentPort } from 'node:worker_threads'

/**
 * An OpenAI-compatible endpoint in a thread of its own, so that its work is not counted as a server's.
 * The last message says what to stream: `tokens=300 rate=50` words, with `stamp` the time each was sent instead of a word.
 */
const server = createServer((request, response) => {
  let body = ''
  request.on('data', (chunk) => (body += chunk))
  request.on('end', () => void answer(JSON.parse(body)))

  const answer = async ({ messages }: { messages: { content: string | { text: string }[] }[] }) => {
    const last = messages.at(-1)!.content
    const asked = typeof last === 'string' ? last : last.map((part) => part.text).join('')
    const number = (name: string) => Number(new RegExp(`${name}=(\\d+)`).exec(asked)?.[1] ?? 0)
    const [tokens, rate] = [number('tokens'), number('rate')]
    response.writeHead(200, { 'content-type': 'text/event-stream' })
    const started = performance.now()
    for (let index = 1; index <= tokens && !response.destroyed; index++) {
      await sleep(Math.max(0, started + (index * 1000) / rate - performance.now()))
      const content = asked.includes('stamp') ? `${Date.now()} ` : `w${index} `
      send({ choices: [{ index: 0, delta: { content }, finish_reason: null }] })
    }
    send({ choices: [{ index: 0, delta: {}, finish_reason: 'stop' }] })
    response.end('data: [DONE]\n\n')
  }
  const send = (chunk: object) =>
    response.write(
      `data: ${JSON.stringify({ id: 'c', object: 'chat.completion.chunk', created: 1, model: 'm', ...chunk })}\n\n`
    )
})

server.listen(0, '127.0.0.1', () =>
  parentPort!.postMessage((server.address() as { port: number }).port)
)
