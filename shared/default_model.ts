/** Of whoever has chosen none: a good one of the middle that most providers have, the newest; the guide when there is nothing else. */
const GOOD = [
  /^anthropic\/claude-sonnet-\d/,
  /^openai\/gpt-\d+(-\d+)?$/,
  /^google\/gemini-[\d-]+-(pro|flash)/,
]

export function defaultModelOf(
  models: readonly { readonly id: string; readonly gives?: readonly string[] }[]
): string {
  // Who draws does not talk, or talks less well.
  const ids = models.filter(({ gives }) => !gives?.includes('image')).map(({ id }) => id)
  const newest = (family: RegExp) =>
    ids
      .filter((id) => family.test(id))
      .toSorted((a, b) => b.localeCompare(a, 'en', { numeric: true }))[0]
  const good = GOOD.map(newest).find((id) => id !== undefined)
  return good ?? ids.find((id) => !id.startsWith('kamba/')) ?? ids[0] ?? 'kamba/guide'
}
