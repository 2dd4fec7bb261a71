import { readFileSync, writeFileSync } from 'node:fs'
import { rounded } from '#benchmarks/statistics'
import type { pushLatency } from '#benchmarks/push_latency'
import type { screenLatency } from '#benchmarks/screen_latency'
import type { tokenCost } from '#benchmarks/token_cost'

type Results = {
  measuredOn: string
  machine: { cores: number; node: string }
  tokenCost: Awaited<ReturnType<typeof tokenCost>>
  pushLatency: Awaited<ReturnType<typeof pushLatency>>
  screenLatency: Awaited<ReturnType<typeof screenLatency>>
}

const START = '<!-- results -->'
const END = '<!-- /results -->'

/** Puts the table between the two marks of the page, so that it cannot drift from results.json. */
export function writeReport(
  file: string,
  { measuredOn, machine, tokenCost: cost, pushLatency: push, screenLatency: screen }: Results
) {
  const { kamba, baseline } = cost
  const rows = [
    ['server CPU per 1,000 tokens, ms', kamba.cpuMsPer1000Tokens, baseline.cpuMsPer1000Tokens],
    ['bytes on the wire per token', kamba.wireBytesPerToken, baseline.wireBytesPerToken],
    ['bytes in the log per token, while streaming', kamba.logBytesPerTokenWhileStreaming, null],
    [
      'bytes in the log per token, two seconds after the end',
      kamba.logBytesPerTokenAfterwards,
      null,
    ],
    ['push to acknowledgement, p50 / p99 ms', `${push.alone.p50Ms} / ${push.alone.p99Ms}`, null],
    [
      'the same while a reply streams, p50 / p99 ms',
      `${push.whileStreaming.p50Ms} / ${push.whileStreaming.p99Ms}`,
      null,
    ],
    [
      "model's chunk to another browser's screen, p50 / p99 ms",
      `${screen.p50Ms} / ${screen.p99Ms}`,
      null,
    ],
  ] as const
  const cells = rows.map(([name, ours, theirs]) => {
    const ratio =
      typeof ours === 'number' && typeof theirs === 'number' ? `${rounded(ours / theirs, 2)} x` : ''
    return `| ${name} | ${ours} | ${theirs ?? ''} | ${ratio} |`
  })
  const table = [
    `${measuredOn}, ${machine.cores} cores, Node ${machine.node}; ${cost.streams} streams of ${cost.tokensPerStream} tokens at ${cost.tokensPerSecond} a second.`,
    '',
    '| | kamba | AI SDK over SSE | ratio |',
    '| --- | ---: | ---: | ---: |',
    ...cells,
  ].join('\n')
  const page = readFileSync(file, 'utf8')
  const [before, rest] = page.split(START)
  writeFileSync(file, `${before}${START}\n\n${table}\n\n${END}${rest!.split(END)[1]}`)
}
