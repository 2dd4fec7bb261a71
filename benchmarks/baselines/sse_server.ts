import { createServer } from 'node:http'
import { createOpenAI } from '@ai-sdk/openai'
import { streamText } from 'ai'

/** The AI SDK's own way: one request and one SSE answer; nothing is kept, nothing can be resumed. */
const openai = createOpenAI({ apiKey: 'none', baseURL: process.env.MODEL_URL! })

const server = createServer((request, response) => {
  let body = ''
  request.on('data', (chunk) => (body += chunk))
  request.on('end', () => {
    const result = streamText({ model: openai.chat('m'), prompt: body })
    void result.pipeUIMessageStreamToResponse(response)
  })
})
server.listen(0, '127.0.0.1', () => process.send!((server.address() as { port: number }).port))
