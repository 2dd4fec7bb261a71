import type {
  ContextFile,
  ContextMessage,
  ModelRequest,
  ToolOffer,
  ToolStep,
} from '#app/llm/driver'
import { spokenMessages } from '#app/llm/drivers/spoken'

/** A request in OpenAI's chat completions protocol. `isOpenai`: its own server, which has renamed a field that others know by the old name alone. */
export function toChatCompletion(request: ModelRequest, isOpenai: boolean) {
  const { model, instructions, temperature, topP, maxOutputTokens, tools = [] } = request
  // What is undefined is not in the JSON.
  return {
    model,
    messages: [
      ...(instructions ? [{ role: 'system', content: instructions }] : []),
      ...spokenMessages(request, false).map(toMessage),
      ...(request.toolSteps ?? []).flatMap(toStep),
    ],
    temperature,
    top_p: topP,
    [isOpenai ? 'max_completion_tokens' : 'max_tokens']: maxOutputTokens,
    reasoning_effort: request.effort === 'max' ? 'high' : request.effort,
    tools: tools.length > 0 ? tools.map(toTool) : undefined,
    stream: true,
    stream_options: { include_usage: true },
  }
}

function toMessage({ author, text, files = [] }: ContextMessage) {
  if (author === 'model') return { role: 'assistant', content: text }
  if (files.length === 0) return { role: 'user', content: text }
  const words = text === '' ? [] : [{ type: 'text', text }]
  return { role: 'user', content: [...files.map(toFile), ...words] }
}

function toFile({ mediaType, name, bytes }: ContextFile) {
  const data = Buffer.from(bytes).toString('base64')
  const url = `data:${mediaType};base64,${data}`
  if (mediaType.startsWith('image/')) return { type: 'image_url', image_url: { url } }
  const format = AUDIO_FORMATS[mediaType]
  if (format) return { type: 'input_audio', input_audio: { data, format } }
  return { type: 'file', file: { filename: name ?? 'file', file_data: url } }
}

const AUDIO_FORMATS: Record<string, string> = {
  'audio/wav': 'wav',
  'audio/x-wav': 'wav',
  'audio/mpeg': 'mp3',
  'audio/mp3': 'mp3',
}

const toTool = ({ name, description, inputSchema }: ToolOffer) => ({
  type: 'function',
  function: { name, description, parameters: inputSchema },
})

const toStep = ({ text, calls, results }: ToolStep) => [
  {
    role: 'assistant',
    content: text === '' ? null : text,
    tool_calls: calls.map(({ callId, name, input }) => ({
      id: callId,
      type: 'function',
      function: { name, arguments: input },
    })),
  },
  ...results.map(({ callId, output }) => ({ role: 'tool', tool_call_id: callId, content: output })),
]
