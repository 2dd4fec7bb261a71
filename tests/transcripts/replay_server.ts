import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Transcript } from '#tests/transcripts/transcript'

/** Lines in one write: a provider's arrive one by one or many at a time, and the drivers must not care. */
const LINES_PER_WRITE = 7

/** Says what providers have said, each under an address of its own. */
export class ReplayServer {
  readonly #transcripts: Transcript[] = []
  readonly #server = createServer((request, answer) => this.#answer(request, answer))

  static async start() {
    const server = new ReplayServer()
    server.#server.listen(0, '127.0.0.1')
    await once(server.#server, 'listening')
    return server
  }

  /** The base URL at which the transcript is the answer to everything. */
  add(transcript: Transcript): string {
    const { port } = this.#server.address() as AddressInfo
    return `http://127.0.0.1:${port}/${this.#transcripts.push(transcript) - 1}/v1`
  }

  async stop() {
    this.#server.closeAllConnections()
    this.#server.close()
    await once(this.#server, 'close')
  }

  #answer(request: IncomingMessage, answer: ServerResponse) {
    const { lines, protocol } = this.#transcripts[Number(request.url!.split('/')[1])]!
    request.resume()
    answer.writeHead(200, { 'content-type': 'text/event-stream' })
    const events = lines.map((line) => `data: ${line}\n\n`)
    if (protocol === 'chat') events.push('data: [DONE]\n\n')
    for (let start = 0; start < events.length; start += LINES_PER_WRITE)
      answer.write(events.slice(start, start + LINES_PER_WRITE).join(''))
    answer.end()
  }
}
