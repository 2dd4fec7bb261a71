import type { Usage } from '#shared/events/reply_events'
import type { ReplyRun } from '#shared/events/reply_run'
import { moneyWords } from '~/components/money_words'
import { formatLocale } from '~/language/page_language'
import { t } from '~/language/t'

/** Below this a speed says more about the clock than about the model. */
const SHORTEST_MS = 200

const seconds = (ms: number) =>
  t('{seconds} s', { seconds: (ms / 1_000).toFixed(ms < 10_000 ? 1 : 0) })

/** What is known of how a reply came about, as lines of a list: what nobody says is left out. */
export function replyNumbers(usage: Usage | null, run: ReplyRun | null): [string, string][] {
  const {
    inputTokens = null,
    outputTokens = null,
    cachedTokens,
    reasoningTokens,
    costMicros,
  } = usage ?? {}
  const { firstTextMs, totalMs } = run ?? {}
  const writingMs = firstTextMs === undefined || totalMs === undefined ? 0 : totalMs - firstTextMs
  const lines: [string, string | null | false][] = [
    [
      t('Tokens in'),
      inputTokens !== null &&
        (cachedTokens
          ? t('{tokens, number} ({cached, number} cached)', {
              tokens: inputTokens,
              cached: cachedTokens,
            })
          : inputTokens.toLocaleString(formatLocale())),
    ],
    [
      t('Tokens out'),
      outputTokens !== null &&
        (reasoningTokens
          ? t('{tokens, number} ({thinking, number} thinking)', {
              tokens: outputTokens,
              thinking: reasoningTokens,
            })
          : outputTokens.toLocaleString(formatLocale())),
    ],
    [t('First words after'), firstTextMs !== undefined && seconds(firstTextMs)],
    [
      t('Speed'),
      outputTokens !== null &&
        writingMs >= SHORTEST_MS &&
        t('{speed} tokens/s', { speed: Math.round((outputTokens * 1_000) / writingMs) }),
    ],
    [t('Took'), totalMs !== undefined && seconds(totalMs)],
    [t('Cost'), costMicros !== undefined && moneyWords(costMicros)],
  ]
  return lines.flatMap(([name, value]) => (value ? [[name, value] as [string, string]] : []))
}
