import { errorOfAnswer, ProviderError } from '#app/llm/provider_errors'

export type Script = {
  readonly words: readonly string[]
  readonly wordsPerSecond: number
  /** Decides the jitter of arrival, never the text. */
  readonly seed: number
  readonly fault: { readonly afterWords: number; readonly error: ProviderError } | null
  /** One silence before the middle word. */
  readonly pauseMs: number
}

const LIMITS = {
  tokens: { least: 1, most: 100_000, usual: 100 },
  rate: { least: 0, most: 2_000, usual: 30 },
  seed: { least: 0, most: 2 ** 31, usual: 1 },
  fail_at: { least: 0, most: 100_000, usual: undefined },
  stall_ms: { least: 0, most: 30_000, usual: 0 },
} as const

const FAULTS: Record<string, () => ProviderError> = {
  cut: () => new ProviderError('stream_cut'),
  refused: () => new ProviderError('provider_refused'),
  context: () => errorOfAnswer(400, 'context_length_exceeded'),
  ...Object.fromEntries(
    [400, 401, 402, 403, 404, 429, 500, 502, 503].map((status) => [
      String(status),
      () => errorOfAnswer(status),
    ])
  ),
}

/**
 * Reads `!script tokens=2000 rate=30 seed=7 fail_at=500 error=429 stall_ms=0`; each option may be left out. Lines after the first
 * are said instead of numbered words, to the letter.
 *
 * Shape: null when the message is no script; an explanation for its author when an option is wrong.
 */
export function parseScript(
  message: string
): { ok: true; script: Script } | { ok: false; explanation: string } | null {
  const [line = '', ...lines] = message.split('\n')
  const [command, ...given] = line.trim().split(/\s+/)
  if (command !== '!script') return null
  const options = new Map(
    given.map((option): [string, string] => {
      const [name = '', value = ''] = option.split('=')
      return [name, value]
    })
  )
  for (const [name, value] of options) {
    const wrong = complaint(name, value)
    if (wrong) return { ok: false, explanation: `${wrong} ${EXAMPLE}` }
  }
  const read = (name: keyof typeof LIMITS) => Number(options.get(name) ?? LIMITS[name].usual)
  const error = FAULTS[options.get('error') ?? '500']!()
  const fails = options.has('fail_at') || options.has('error')
  return {
    ok: true,
    script: {
      words: lines.length > 0 ? lines.join('\n').split(' ') : numbered(read('tokens')),
      wordsPerSecond: read('rate') || LIMITS.rate.usual,
      seed: read('seed'),
      fault: fails ? { afterWords: Number(options.get('fail_at') ?? 0), error } : null,
      pauseMs: read('stall_ms'),
    },
  }
}

const numbered = (count: number) => Array.from({ length: count }, (_, index) => `w${index + 1}`)

const EXAMPLE =
  'A script looks like this: `!script tokens=2000 rate=30 seed=7 fail_at=500 error=429 stall_ms=0`. Every option may be left out.'

function complaint(name: string, value: string): string | null {
  if (name === 'error') {
    const known = Object.keys(FAULTS).join(', ')
    return Object.hasOwn(FAULTS, value)
      ? null
      : `I can't play the script: \`error\` is one of ${known}.`
  }
  if (!Object.hasOwn(LIMITS, name)) {
    const known = [...Object.keys(LIMITS), 'error'].join(', ')
    return `I can't play the script: I don't know the option \`${name.slice(0, 40)}\`. I know ${known}.`
  }
  const { least, most } = LIMITS[name as keyof typeof LIMITS]
  const number = /^\d{1,12}$/.test(value) ? Number(value) : Number.NaN
  return number >= least && number <= most
    ? null
    : `I can't play the script: \`${name}\` is a whole number from ${least} to ${most}.`
}
