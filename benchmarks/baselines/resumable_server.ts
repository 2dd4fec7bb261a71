import { createServer, type ServerResponse } from 'node:http'
import { createOpenAI } from '@ai-sdk/openai'
import { streamText, UI_MESSAGE_STREAM_HEADERS } from 'ai'
import { createClient } from 'redis'
import { createResumableStreamContext } from 'resumable-stream/generic'

/** The AI SDK's way to survive a cut: a copy of the stream goes through Redis, and who comes back is told all of it again. */
const openai = createOpenAI({ apiKey: 'none', baseURL: process.env.MODEL_URL! })
const [publisher, subscriber] = await Promise.all(
  [1, 2].map(() => createClient({ url: process.env.REDIS_URL! }).connect())
)
const streams = createResumableStreamContext({
  waitUntil: null,
  publisher: publisher!,
  subscriber: subscriber!,
})

const server = createServer((request, response) => {
  const id = request.url!.slice(1)
  if (request.method === 'GET') return void resume(id, response)
  let body = ''
  request.on('data', (chunk) => (body += chunk))
  request.on('end', () => begin(id, body, response))
})

function begin(id: string, prompt: string, response: ServerResponse) {
  const result = streamText({ model: openai.chat('m'), prompt })
  void result.pipeUIMessageStreamToResponse(response, {
    consumeSseStream: async ({ stream }) => {
      await streams.createNewResumableStream(id, () => stream)
    },
  })
}

async function resume(id: string, response: ServerResponse) {
  const stream = await streams.resumeExistingStream(id)
  if (!stream) return response.writeHead(204).end()
  response.writeHead(200, UI_MESSAGE_STREAM_HEADERS)
  for await (const text of stream) response.write(text)
  response.end()
}

server.listen(0, '127.0.0.1', () => process.send!((server.address() as { port: number }).port))
