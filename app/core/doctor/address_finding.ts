import { createConnection } from 'node:net'
import { get } from 'node:http'
import { fail, ok, type Finding } from '#app/core/doctor/finding'

const TIMEOUT_MS = 2_000
const EVERY_ADDRESS = ['0.0.0.0', '::']

function isListening(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = createConnection({ host, port, timeout: TIMEOUT_MS })
    const settle = (answer: boolean) => {
      socket.destroy()
      resolve(answer)
    }
    socket.once('connect', () => settle(true))
    socket.once('error', () => settle(false))
    socket.once('timeout', () => settle(false))
  })
}

/** Whether it is kamba that answers: the shape of /health says so. */
function isKamba(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const request = get({ host, port, path: '/health', timeout: TIMEOUT_MS }, (response) => {
      let body = ''
      response.on('data', (chunk: Buffer) => (body += chunk.toString()))
      response.on('end', () => resolve(/"status":"(ok|failed)".*"checks":/.test(body)))
    })
    request.once('error', () => resolve(false))
    request.once('timeout', () => request.destroy())
  })
}

/** The port is either free for us or served by us. */
export async function addressFinding(configured: string, port: number): Promise<Finding> {
  const host = EVERY_ADDRESS.includes(configured) ? '127.0.0.1' : configured
  if (!(await isListening(host, port))) return ok('port', `${port} is free`)
  if (await isKamba(host, port)) return ok('port', `${port} is served by kamba`)
  return fail(
    'port',
    `${port} is taken by another program`,
    'end it, or set PORT to another number'
  )
}
