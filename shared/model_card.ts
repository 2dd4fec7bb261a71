/** What is known of a model. Shape: prices in US dollars per million tokens; null means that nobody says. */
export type ModelCard = {
  /** `<maker>/<model>`, as events name it. */
  readonly id: string
  readonly name: string
  /** Who serves it, as a person would name it. */
  readonly provider: string
  readonly contextTokens: number | null
  readonly maxOutputTokens: number | null
  /** Media beside text: `image`, `file`, `audio`, `video`. */
  readonly takes: readonly string[]
  readonly gives: readonly string[]
  readonly tools: boolean | null
  /** Efforts that it can be asked for; empty when it cannot think or cannot be told how much. */
  readonly efforts: readonly string[]
  readonly reasons: boolean | null
  /** Of the settings of a chat, those that it takes; null when nobody says. */
  readonly settings: readonly ('temperature' | 'topP' | 'maxOutputTokens')[] | null
  readonly price: {
    readonly input: number
    readonly output: number
    readonly cached: number | null
  } | null
  /** ISO 8601 date. */
  readonly withdrawnOn: string | null
}

/** A card of which nothing is known but the name. */
export const plainCard = (id: string, name: string, provider: string): ModelCard => ({
  id,
  name,
  provider,
  contextTokens: null,
  maxOutputTokens: null,
  takes: [],
  gives: [],
  tools: null,
  efforts: [],
  reasons: null,
  settings: null,
  price: null,
  withdrawnOn: null,
})
