import { once } from 'node:events'
import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http'
import { type AddressInfo, connect, type Socket } from 'node:net'
import type { Duplex } from 'node:stream'

type Kept = { status: number; headers: IncomingMessage['headers']; body: Buffer }

/** Pages and what they are made of: what an app shell keeps. Files, lists and the socket are none of it. */
const isShell = ({ method, url, headers }: IncomingMessage) =>
  method === 'GET' &&
  (headers['sec-fetch-mode'] === 'navigate' || /^\/(assets|fonts)\//.test(url ?? ''))

/**
 * The line between browsers and a server. When it is cut, pages that were open before load still, as from an app shell, and nothing
 * else gets through: so a reload without a connection is tested for what it shows.
 */
export class ShellLine {
  readonly #kept = new Map<string, Kept>()
  readonly #sockets = new Set<Duplex>()
  readonly #server = createServer((asked, answer) => this.#pass(asked, answer))
  #isCut = false
  #targetPort = 0

  static async open() {
    const line = new ShellLine()
    line.#server.on('upgrade', (asked, socket, head) =>
      line.#upgrade(asked, socket as Socket, head)
    )
    line.#server.listen(0, '127.0.0.1')
    await once(line.#server, 'listening')
    return line
  }

  get url() {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`
  }

  leadTo(url: string) {
    this.#targetPort = Number(new URL(url).port)
  }

  cut() {
    this.#isCut = true
    for (const socket of this.#sockets) socket.destroy()
  }

  mend() {
    this.#isCut = false
  }

  close() {
    this.cut()
    this.#server.closeAllConnections()
    this.#server.close()
  }

  #pass(asked: IncomingMessage, answer: ServerResponse) {
    const address = asked.url ?? ''
    if (this.#isCut) {
      const kept = isShell(asked) ? this.#kept.get(address) : undefined
      if (!kept) return answer.destroy()
      answer.writeHead(kept.status, kept.headers).end(kept.body)
      return
    }
    const { method, headers } = asked
    const passed = request({ port: this.#targetPort, path: address, method, headers }, (given) => {
      const { statusCode: status = 502 } = given
      answer.writeHead(status, given.headers)
      given.pipe(answer)
      if (!isShell(asked) || status !== 200) return
      const body: Buffer[] = []
      given.on('data', (piece: Buffer) => body.push(piece))
      given.on('end', () =>
        this.#kept.set(address, { status, headers: given.headers, body: Buffer.concat(body) })
      )
    })
    passed.on('error', () => answer.destroy())
    asked.on('error', () => passed.destroy()).pipe(passed)
  }

  #upgrade(asked: IncomingMessage, socket: Socket, head: Buffer) {
    if (this.#isCut) return socket.destroy()
    const target = connect(this.#targetPort, '127.0.0.1', () => {
      const names = asked.rawHeaders
      const lines = names.flatMap((name, at) => (at % 2 ? [] : [`${name}: ${names[at + 1]}`]))
      target.write(`GET ${asked.url} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n`)
      target.write(head)
      target.pipe(socket).pipe(target)
    })
    for (const end of [socket, target]) {
      this.#sockets.add(end)
      end.on('error', () => end.destroy())
      end.on('close', () => {
        this.#sockets.delete(end)
        socket.destroy()
        target.destroy()
      })
    }
  }
}
