import { setTimeout as sleep } from 'node:timers/promises'
import type { ModelDriver, ModelRequest, ReplyDelta } from '#app/llm/driver'
import { guideTo, knowsTopic } from '#app/llm/drivers/guide'
import { answerAbout } from '#app/llm/drivers/guide_files'
import { parseScript, type Script } from '#app/llm/drivers/script'
import { readToldFiles } from '#app/llm/told_files'

const GUIDE: Omit<Script, 'words'> = { wordsPerSecond: 40, seed: 1, fault: null, pauseMs: 0 }

/**
 * The built-in model `kamba/guide`: a guide to kamba, or the script that a message with `!script` asks for. Shipped, not a
 * test's: it serves the demo without keys, the tests and the benchmarks alike.
 *
 * Its answers depend on the messages alone, so that another process can go on in the middle of one.
 */
export class ScriptedDriver implements ModelDriver {
  readonly provider = 'Kamba'

  canResume(request: ModelRequest) {
    return play(request).words.join(' ').startsWith(request.textSoFar)
  }

  async *stream(request: ModelRequest, signal: AbortSignal): AsyncIterable<readonly ReplyDelta[]> {
    const script = play(request)
    const { words, fault, pauseMs } = script
    const jitter = jitterFrom(script.seed)
    let rest = request.textSoFar.length
    let due = ''
    let dueAt = performance.now()
    for (const [index, word] of words.entries()) {
      if (index === fault?.afterWords) break
      const delta = index === 0 ? word : ` ${word}`
      const text = delta.slice(rest)
      rest = Math.max(0, rest - delta.length)
      if (text === '') continue
      if (index === Math.floor(words.length / 2)) dueAt += pauseMs
      if (dueAt > performance.now()) {
        if (due !== '') yield [{ type: 'text', text: due }]
        due = ''
        const waitMs = dueAt - performance.now()
        if (waitMs > 0) await sleep(waitMs, undefined, { signal })
      }
      signal.throwIfAborted()
      due += text
      dueAt += (1000 / script.wordsPerSecond) * (0.5 + jitter())
    }
    if (due !== '') yield [{ type: 'text', text: due }]
    if (fault) throw fault.error
    yield [{ type: 'usage', usage: usageOf(request, words.length) }]
  }
}

function play({ messages }: ModelRequest): Script {
  const told = messages
    .filter(({ author }) => author === 'person')
    .map(({ text }) => readToldFiles(text))
  const last = told.at(-1)
  const asked = last?.text.trim() ?? ''
  const script = parseScript(asked)
  if (script?.ok) return script.script
  const text = script ? script.explanation : answerTo(asked, told)
  return { ...GUIDE, words: text.split(' ') }
}

/** About files from the message that brings some on, unless it is kamba that is asked about. */
function answerTo(asked: string, told: readonly ReturnType<typeof readToldFiles>[]) {
  const files = told.flatMap((message) => message.files)
  const isNew = (told.at(-1)?.files.length ?? 0) > 0
  return files.length > 0 && (isNew || !knowsTopic(asked))
    ? answerAbout(files, asked)
    : guideTo(asked)
}

/** Counts words: the guide has no tokens of its own. */
const usageOf = ({ messages }: ModelRequest, outputTokens: number) => ({
  inputTokens: messages.reduce(
    (sum, { text }) => sum + text.split(/\s+/).filter(Boolean).length,
    0
  ),
  outputTokens,
})

/** Numbers from 0 to 1 that the seed alone decides (a linear congruential generator: arrival times need no better). */
function jitterFrom(seed: number) {
  let state = seed >>> 0
  return () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32
}
