import { modelId } from '#app/llm/catalogue/model_names'
import type { ModelCard } from '#shared/model_card'

/**
 * What OpenAI, Anthropic and Google do not say in their lists; everything that a list says comes before it. Kept by hand.
 *
 * Prices in US dollars per million tokens: input, output, cached input; of the standard tier and of short contexts. Source: the
 * collection github.com/pydantic/genai-prices of August 2026, and what could be found of later models until November 2026. To be compared
 * with developers.openai.com/api/docs/pricing, platform.claude.com/docs/en/about-claude/pricing and ai.google.dev/gemini-api/docs/pricing.
 */
const PRICES: Record<string, readonly [input: number, output: number, cached?: number]> = {
  'openai/gpt-6-astra': [10, 50, 1],
  'openai/gpt-6-sol': [2, 10, 0.2],
  'openai/gpt-6-luna': [0.1, 0.5, 0.01],
  'openai/gpt-5.6-sol': [5, 30, 0.5],
  'openai/gpt-5.6-terra': [2, 12, 0.2],
  'openai/gpt-5.6-luna': [0.2, 1.2, 0.02],
  'openai/gpt-5.5': [5, 30, 0.5],
  'openai/gpt-5.5-pro': [30, 180],
  'openai/gpt-5.4': [2.5, 15, 0.25],
  'openai/gpt-5.4-pro': [30, 180],
  'openai/gpt-5.4-mini': [0.75, 4.5, 0.075],
  'openai/gpt-5.4-nano': [0.2, 1.25, 0.02],
  'openai/gpt-5.3-codex': [1.75, 14, 0.175],
  'openai/gpt-5.2': [1.75, 14, 0.175],
  'openai/gpt-5.2-pro': [21, 168],
  'openai/gpt-5.1': [1.25, 10, 0.125],
  'openai/gpt-5': [1.25, 10, 0.125],
  'openai/gpt-5-mini': [0.25, 2, 0.025],
  'openai/gpt-5-nano': [0.05, 0.4, 0.005],
  'openai/gpt-5-pro': [15, 120],
  'openai/gpt-4.1': [2, 8, 0.5],
  'openai/gpt-4.1-mini': [0.4, 1.6, 0.1],
  'openai/gpt-4.1-nano': [0.1, 0.4, 0.025],
  'openai/gpt-4o': [2.5, 10, 1.25],
  'openai/gpt-4o-mini': [0.15, 0.6, 0.075],
  'openai/chatgpt-4o': [5, 15],
  'openai/gpt-4-turbo': [10, 30],
  'openai/gpt-4': [30, 60],
  'openai/gpt-3.5-turbo': [0.5, 1.5],
  // Pictures that are sent cost as much as named here, words half of it.
  'openai/gpt-image-1': [10, 40],
  'openai/gpt-image-1-mini': [2.5, 8],
  'openai/o4-mini': [1.1, 4.4, 0.275],
  'openai/o3': [2, 8, 0.5],
  'openai/o3-pro': [20, 80],
  'openai/o3-mini': [1.1, 4.4, 0.55],
  'openai/o1': [15, 60, 7.5],
  'openai/o1-pro': [150, 600],
  'anthropic/claude-fable-5': [10, 50, 1],
  'anthropic/claude-fable-5.1': [10, 50, 1],
  'anthropic/claude-opus-5.5': [4, 20, 0.2],
  'anthropic/claude-opus-5': [5, 25, 0.5],
  'anthropic/claude-opus-4.8': [5, 25, 0.5],
  'anthropic/claude-opus-4.7': [5, 25, 0.5],
  'anthropic/claude-opus-4.6': [5, 25, 0.5],
  'anthropic/claude-opus-4.5': [5, 25, 0.5],
  'anthropic/claude-opus-4.1': [15, 75, 1.5],
  'anthropic/claude-opus-4': [15, 75, 1.5],
  'anthropic/claude-sonnet-5': [2, 10, 0.2],
  'anthropic/claude-sonnet-4.6': [3, 15, 0.3],
  'anthropic/claude-sonnet-4.5': [3, 15, 0.3],
  'anthropic/claude-sonnet-4': [3, 15, 0.3],
  'anthropic/claude-haiku-4.5': [1, 5, 0.1],
  'anthropic/claude-3.7-sonnet': [3, 15, 0.3],
  'anthropic/claude-3.5-haiku': [0.8, 4, 0.08],
  'anthropic/claude-3-haiku': [0.25, 1.25, 0.03],
  'google/gemini-3.6-flash': [1.5, 7.5, 0.15],
  'google/gemini-3.5-flash': [1.5, 9, 0.15],
  'google/gemini-3.5-flash-lite': [0.3, 2.5, 0.03],
  'google/gemini-3.1-pro-preview': [2, 12, 0.2],
  'google/gemini-3.1-flash-lite': [0.25, 1.5, 0.025],
  'google/gemini-3-pro-preview': [2, 12, 0.2],
  'google/gemini-3-flash-preview': [0.5, 3, 0.05],
  'google/gemini-2.5-pro': [1.25, 10, 0.125],
  'google/gemini-2.5-flash': [0.3, 2.5, 0.03],
  'google/gemini-2.5-flash-image': [0.3, 30],
  'google/gemini-2.5-flash-lite': [0.1, 0.4, 0.01],
  'google/gemini-2.0-flash': [0.1, 0.4, 0.025],
  'google/gemini-2.0-flash-lite': [0.075, 0.3],
}

type Facts = Partial<Omit<ModelCard, 'id' | 'name' | 'provider' | 'price'>>
const SEES = { takes: ['image', 'file'], tools: true }
const ALL_SETTINGS = { settings: ['temperature', 'topP', 'maxOutputTokens'] } as const
const THINKS = { reasons: true, settings: ['maxOutputTokens'] } as const
const LEVELS = ['low', 'medium', 'high']

/** What whole families have in common; the first that fits. Ids are in their normal form. */
const FAMILIES: readonly [RegExp, Facts][] = [
  [
    /^openai\/(gpt|chatgpt)-image/,
    { takes: ['image'], gives: ['image'], tools: false, reasons: false, settings: [] },
  ],
  [
    /^openai\/gpt-(6|5-[4-9])(-(sol|terra|luna|astra|pro))?$/,
    {
      ...SEES,
      ...THINKS,
      efforts: ['none', ...LEVELS, 'max'],
      contextTokens: 1_050_000,
      maxOutputTokens: 128_000,
    },
  ],
  [
    /^openai\/gpt-5-[1-9]/,
    {
      ...SEES,
      ...THINKS,
      efforts: ['none', ...LEVELS],
      contextTokens: 400_000,
      maxOutputTokens: 128_000,
    },
  ],
  [
    /^openai\/gpt-5/,
    {
      ...SEES,
      ...THINKS,
      efforts: ['minimal', ...LEVELS],
      contextTokens: 400_000,
      maxOutputTokens: 128_000,
    },
  ],
  [
    /^openai\/o(1|3|4-mini)/,
    { ...SEES, ...THINKS, efforts: LEVELS, contextTokens: 200_000, maxOutputTokens: 100_000 },
  ],
  [
    /^openai\/gpt-4-1/,
    { ...SEES, ...ALL_SETTINGS, reasons: false, contextTokens: 1_047_576, maxOutputTokens: 32_768 },
  ],
  [
    /^openai\/(chat)?gpt-4o/,
    { ...SEES, ...ALL_SETTINGS, reasons: false, contextTokens: 128_000, maxOutputTokens: 16_384 },
  ],
  [
    /^openai\/gpt-4-turbo/,
    {
      takes: ['image'],
      tools: true,
      ...ALL_SETTINGS,
      reasons: false,
      contextTokens: 128_000,
      maxOutputTokens: 4_096,
    },
  ],
  [
    /^openai\/gpt-4$/,
    { tools: true, ...ALL_SETTINGS, reasons: false, contextTokens: 8_192, maxOutputTokens: 8_192 },
  ],
  [
    /^openai\/gpt-3-5/,
    { tools: true, ...ALL_SETTINGS, reasons: false, contextTokens: 16_385, maxOutputTokens: 4_096 },
  ],
  [
    /^anthropic\/claude-(fable|opus|sonnet)-(5|4-[6-9])/,
    {
      ...SEES,
      ...ALL_SETTINGS,
      reasons: true,
      efforts: ['none', ...LEVELS],
      contextTokens: 1_000_000,
    },
  ],
  [
    /^anthropic\/claude-(3-7|opus|sonnet|haiku)/,
    {
      ...SEES,
      ...ALL_SETTINGS,
      reasons: true,
      efforts: ['none', ...LEVELS],
      contextTokens: 200_000,
    },
  ],
  [/^anthropic\/claude-3/, { ...SEES, ...ALL_SETTINGS, reasons: false, contextTokens: 200_000 }],
  [
    /^google\/gemini-/,
    { takes: ['image', 'file', 'audio', 'video'], tools: true, ...ALL_SETTINGS },
  ],
]

const KNOWN_PRICES = new Map(
  Object.entries(PRICES).map(([id, price]) => {
    const [maker, model] = id.split('/')
    return [modelId(maker!, model!), price]
  })
)

/** The card with what is known of its model besides. */
export function withKnownFacts(card: ModelCard): ModelCard {
  const facts = FAMILIES.find(([family]) => family.test(card.id))?.[1] ?? {}
  const [input, output, cached] = KNOWN_PRICES.get(card.id) ?? []
  const price =
    input === undefined || output === undefined ? null : { input, output, cached: cached ?? null }
  return { ...card, ...facts, price }
}
