import { randomUUID } from 'node:crypto'
import { request, type ClientRequest, type IncomingMessage } from 'node:http'
import { Agent } from 'node:http'
import type { Asker } from '#benchmarks/clients/asker'

/** Reads the events of an AI SDK stream; `onText` gets each delta. Resolves when the answer ends, also when it is cut. */
export function readSse(answer: IncomingMessage, onText: (text: string) => void) {
  let rest = ''
  let isOk = false
  answer.setEncoding('utf8')
  answer.on('error', () => {}) // 'close' follows
  answer.on('data', (text: string) => {
    const lines = (rest + text).split('\n\n')
    rest = lines.pop()!
    for (const line of lines) {
      if (line === 'data: [DONE]' || !line.startsWith('data: ')) continue
      const part = JSON.parse(line.slice(6)) as { type: string; delta?: string }
      if (part.type === 'text-delta') onText(part.delta!)
      if (part.type === 'finish') isOk = true
    }
  })
  return new Promise<boolean>((resolve) => answer.once('close', () => resolve(isOk)))
}

/** A request of its own for each reply, as browsers make it; no connection is used twice, so that its bytes can be counted. */
export function sseAsker(url: string): Asker {
  const open = new Set<ClientRequest>()
  const agent = new Agent({ keepAlive: false })
  let bytes = 0
  return {
    ask: (question, onText) =>
      new Promise((resolve) => {
        let text = ''
        const asking = request(
          `${url}/${randomUUID()}`,
          { method: 'POST', agent },
          async (answer) => {
            const { socket } = answer
            const isOk = await readSse(answer, (delta) => {
              text += delta
              onText?.(delta)
            })
            bytes += socket.bytesRead
            resolve({ isOk, text })
          }
        )
        open.add(asking)
        asking.once('close', () => open.delete(asking))
        asking.on('error', () => resolve({ isOk: false, text }))
        asking.end(question)
      }),
    bytesRead: () => bytes,
    close: () => {
      for (const asking of open) asking.destroy()
    },
  }
}
