import type { Generation } from '#app/generation/generations_table'
import type { ReplyStream } from '#app/generation/reply_stream'
import type { Tool } from '#app/generation/tools'
import type { ModelRequest, ToolCall, ToolResult, ToolStep } from '#app/llm/driver'
import { textOfParts, type ReplyPart } from '#shared/events/reply_parts'

/** Requests of one reply. A model that never stops calling would spend without end. */
const MAX_STEPS = 8
const MAX_CALLS_PER_STEP = 32

type Loop = {
  stream: ReplyStream
  tools: readonly Tool[]
  generation: Generation
  signal: AbortSignal
  /** Of the reply so far. */
  parts: readonly ReplyPart[]
  report: (error: unknown) => void
}

/**
 * Asks a model until it has nothing more to be run: runs what it calls, adds what came of it to the reply, and asks again.
 *
 * A call of something that nobody offered gets an error as its result. If nothing at all was offered, the reply ends with it: the
 * model has made the tool up, and would again.
 */
export async function converse(request: ModelRequest, loop: Loop): Promise<void> {
  const { stream, tools } = loop
  const offers = tools.map(({ name, description, inputSchema }) => ({
    name,
    description,
    inputSchema,
  }))
  const offering = offers.length > 0 ? { ...request, tools: offers } : request
  const toolSteps: ToolStep[] = []
  for (let step = 1; ; step++) {
    const before = textOfParts(loop.parts).length
    const asking = step === 1 ? offering : { ...offering, textSoFar: '', toolSteps }
    const calls = (await stream.ask(asking)).slice(0, MAX_CALLS_PER_STEP)
    if (calls.length === 0) return
    const isLast = step === MAX_STEPS
    const results = isLast
      ? calls.map((call) => refuse(call, 'too many steps'))
      : await Promise.all(calls.map((call) => run(call, loop)))
    for (const result of results) stream.addPart({ kind: 'tool_result', ...result })
    if (isLast || offers.length === 0) return
    toolSteps.push({ text: textOfParts(loop.parts).slice(before), calls, results })
  }
}

async function run(call: ToolCall, loop: Loop): Promise<ToolResult> {
  const { tools, generation, signal, report } = loop
  const tool = tools.find(({ name }) => name === call.name)
  if (!tool) return refuse(call, 'there is no such tool')
  const input = parse(call.input)
  if (!input) return refuse(call, 'the input is no JSON')
  try {
    const output = await tool.run(input.value, { generation, signal })
    return { callId: call.callId, output, isError: false }
  } catch (error) {
    signal.throwIfAborted()
    report(error)
    return refuse(call, 'the tool failed')
  }
}

const refuse = ({ callId }: ToolCall, error: string): ToolResult => ({
  callId,
  output: JSON.stringify({ error }),
  isError: true,
})

function parse(input: string): { value: unknown } | null {
  try {
    return { value: JSON.parse(input === '' ? '{}' : input) }
  } catch {
    return null
  }
}
