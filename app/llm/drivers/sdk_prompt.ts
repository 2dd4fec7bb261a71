import type {
  LanguageModelV4FunctionTool,
  LanguageModelV4Message,
  LanguageModelV4Prompt,
} from '@ai-sdk/provider'
import type {
  ContextFile,
  ContextMessage,
  ModelRequest,
  ToolCall,
  ToolOffer,
  ToolStep,
} from '#app/llm/driver'
import { spokenMessages } from '#app/llm/drivers/spoken'

/** A request as the adapters of the AI SDK take it. */
export function toPrompt(request: ModelRequest, prefills: boolean): LanguageModelV4Prompt {
  const { instructions, toolSteps = [] } = request
  return [
    ...(instructions ? [{ role: 'system' as const, content: instructions }] : []),
    ...spokenMessages(request, prefills).map(toMessage),
    ...toolSteps.flatMap(toStep),
  ]
}

export const toTools = (tools: readonly ToolOffer[]): LanguageModelV4FunctionTool[] =>
  tools.map((tool) => ({ type: 'function', ...tool }))

function toMessage({ author, text, files = [] }: ContextMessage): LanguageModelV4Message {
  const words = text === '' ? [] : [{ type: 'text' as const, text }]
  return author === 'model'
    ? { role: 'assistant', content: words }
    : { role: 'user', content: [...files.map(toFile), ...words] }
}

/** As Base64 right away: of bytes the SDKs make it in a loop that takes as long again as the whole rest (measured with 24 MB). */
const toFile = ({ mediaType, name, bytes }: ContextFile) => ({
  type: 'file' as const,
  mediaType,
  data: {
    type: 'data' as const,
    data: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64'),
  },
  ...(name !== null && { filename: name }),
})

function toStep({ text, calls, results }: ToolStep): LanguageModelV4Message[] {
  const nameOf = new Map(calls.map(({ callId, name }) => [callId, name]))
  const words = text === '' ? [] : [{ type: 'text' as const, text }]
  return [
    { role: 'assistant', content: [...words, ...calls.map(toCall)] },
    {
      role: 'tool',
      content: results.map(({ callId, output, isError }) => ({
        type: 'tool-result',
        toolCallId: callId,
        toolName: nameOf.get(callId) ?? 'tool',
        output: { type: isError ? 'error-text' : 'text', value: output },
      })),
    },
  ]
}

const toCall = ({ callId, name, input, memo }: ToolCall) => ({
  type: 'tool-call' as const,
  toolCallId: callId,
  toolName: name,
  input: parsed(input),
  ...(memo !== undefined && { providerOptions: JSON.parse(memo) }),
})

function parsed(input: string): unknown {
  try {
    return JSON.parse(input)
  } catch {
    // As the model wrote it: it reads its own mistake beside the error of the tool.
    return { input }
  }
}
