import { type IncomingMessage, request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import { AddressRefused, type OutboundGuard } from '#app/core/outbound_guard'
import { PacedBody } from '#app/core/paced_body'

type Request = {
  headers: Record<string, string>
  body: string
  /** Bounds the time of all of it; closes the connection. */
  signal: AbortSignal
  /** For an address that a person chose. */
  guard?: OutboundGuard | undefined
}
export type StreamedAnswer = {
  status: number
  header(name: string): string | null
  body: PacedBody
}

/**
 * Posts, and gives the answer as a body that is read at the reader's pace. The second way out of the server beside safe_fetch.ts,
 * for answers of many small chunks: `fetch` takes each of them through a chain of web streams (docs/decisions/0006-plain-openai-driver.md has the figures).
 *
 * Redirects are not followed, compressed answers are refused (a bomb unfolds to anything), bytes are capped by `PacedBody`.
 * Errors: `AddressRefused`, whatever the network throws, and what `signal` was aborted with.
 */
export function postForStream(url: string, { headers, body, signal, guard }: Request) {
  return new Promise<StreamedAnswer>((resolve, reject) => {
    const isSecure = url.startsWith('https:')
    const send = isSecure ? requestHttps : requestHttp
    const agent = guard?.admit(url)[isSecure ? 'https' : 'http']
    const outgoing = send(url, {
      method: 'POST',
      signal,
      agent,
      headers: {
        ...headers,
        'accept-encoding': 'identity',
        'content-length': Buffer.byteLength(body),
      },
    })
    outgoing.on('error', reject)
    outgoing.on('response', (answer) => {
      if (guard && isRedirect(answer)) return outgoing.destroy(new AddressRefused('redirect'))
      if (isPlain(answer)) return resolve(asStreamed(answer))
      outgoing.destroy(new Error('the answer is compressed, though that was not asked for'))
    })
    outgoing.end(body)
  })
}

const isPlain = ({ headers }: IncomingMessage) =>
  (headers['content-encoding'] ?? 'identity').toLowerCase() === 'identity'

const isRedirect = ({ statusCode = 0 }: IncomingMessage) => statusCode >= 300 && statusCode < 400

function asStreamed(answer: IncomingMessage): StreamedAnswer {
  return {
    status: answer.statusCode!,
    header: (name) => [answer.headers[name] ?? null].flat()[0] ?? null,
    body: new PacedBody(answer),
  }
}
