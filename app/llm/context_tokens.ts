import type { ReplyFailure } from '#shared/events/reply_events'

type ContextTokens = NonNullable<ReplyFailure['contextTokens']>

const NUMBER = '(\\d[\\d,]*)'
const patterns = (...sources: string[]) =>
  sources.map((source) => new RegExp(source.replaceAll('N', NUMBER)))

/** In the words of OpenAI, vLLM, DeepSeek, OpenRouter, Anthropic, Google, llama.cpp, LM Studio, Mistral, xAI and Groq. */
const LIMIT = patterns(
  'maximum (?:context|prompt|model) length (?:is|of) N',
  'tokens > N maximum',
  'exceed context limit: N \\+ N > N',
  'maximum number of tokens allowed \\(N\\)',
  'available context size \\(N',
  '"n_ctx":N',
  'context length of only N',
  'with N maximum context length',
  'limit N, requested N'
)
const SENT = patterns(
  'messages resulted in N tokens',
  'you requested (?:about )?N tokens',
  'your (?:request|prompt) has (?:at least )?N input tokens',
  'prompt \\(length N\\)',
  'prompt is too long: N tokens',
  'exceed context limit: N \\+ N > N',
  'input token count \\(N\\)',
  'request \\(N tokens\\)',
  '"n_prompt_tokens":N',
  'first N tokens when context',
  'prompt contains N tokens',
  'request contains N tokens',
  'limit N, requested N'
)

/** How much a model takes and how much was sent, in a provider's own words, in lower case; undefined when they hold no number. */
export function contextTokensIn(words: string): ContextTokens | undefined {
  const limit = lastNumber(words, LIMIT)
  const sent = firstNumbers(words, SENT)
  return limit === null && sent === null ? undefined : { limit, sent }
}

function lastNumber(words: string, known: readonly RegExp[]): number | null {
  const found = find(words, known)
  if (!found) return null
  return found.source.startsWith('limit ') ? found.numbers[0]! : found.numbers.at(-1)!
}

/** A prompt and the room for an answer count together, where both are named. */
function firstNumbers(words: string, known: readonly RegExp[]): number | null {
  const found = find(words, known)
  if (!found) return null
  const [first, second, third] = found.numbers
  return third !== undefined ? first! + second! : (second ?? first!)
}

function find(words: string, known: readonly RegExp[]) {
  for (const pattern of known) {
    const numbers = pattern.exec(words)?.slice(1).map(toNumber)
    if (numbers?.every(Number.isSafeInteger)) return { source: pattern.source, numbers }
  }
  return null
}

const toNumber = (text: string) => Number(text.replaceAll(',', ''))
