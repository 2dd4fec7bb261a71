import type { AskedOptions } from '#app/generation/asked_options'
import { CITING, type ToldStep } from '#app/generation/attached_files'
import type { Context, Step } from '#app/generation/context'
import { dropOldest, roomOf, tokensOf } from '#app/generation/fit_context'
import type { ContextMessage, ModelRequest } from '#app/llm/driver'
import type { Route } from '#app/llm/model_routes'
import type { ChatSettings } from '#shared/events/chat_settings'
import type { SentContext } from '#shared/events/reply_run'
import type { ModelCard } from '#shared/model_card'
import { estimateTokens } from '#shared/token_estimate'

export type Composed = { readonly request: ModelRequest; readonly sent: SentContext }

/**
 * What a model is told for one reply, and the ledger of it: the branch without what the person has excluded, and those settings in force
 * (instructions.ts) that the model takes.
 */
export function composeRequest(
  context: Context & { readonly branch: readonly ToldStep[]; readonly about: readonly ToldStep[] },
  { model, card }: Pick<Route, 'model' | 'card'>,
  asked: Pick<AskedOptions, 'dropOldest' | 'about' | 'image'>
): Composed {
  const { branch, about, settings, persona, refused } = context
  const options = optionsFor(settings, card)
  const wanted = [...about, ...branch].filter(({ inContext }) => inContext !== 'excluded')
  const instructionTokens = estimateTokens(options.instructions ?? '')
  const mustFit = asked.dropOldest || about.length > 0
  const limits = { card, maxOutputTokens: options.maxOutputTokens, refused }
  const room = mustFit ? roomOf(limits) : null
  const steps = room === null ? wanted : dropOldest(wanted, room - instructionTokens)
  const tokens = steps.reduce((sum, step) => sum + tokensOf(step), instructionTokens)
  const files = steps.flatMap((step) => step.sent ?? [])
  return {
    request: {
      model,
      messages: steps.map(toMessage),
      textSoFar: '',
      ...options,
      ...(asked.image && { image: asked.image }),
      ...(files.length > 0 && { instructions: withCiting(options.instructions) }),
    },
    sent: {
      messages: steps.length,
      estimatedTokens: tokens,
      ...(steps.length < wanted.length && whatWasDropped(wanted, steps)),
      ...listed(
        'excludedIds',
        branch.filter(({ inContext }) => inContext === 'excluded')
      ),
      ...(persona && { persona }),
      ...(files.length > 0 && { files }),
      ...options,
    },
  }
}

const toMessage = ({ author, text, native }: ToldStep): ContextMessage => ({
  author,
  text,
  ...(native?.length && { files: native }),
})

/** Not part of the ledger: every reply about files has it. */
const withCiting = (instructions: string | undefined) =>
  [instructions, CITING].filter(Boolean).join('\n\n')

/** Pinned messages may be older than the oldest that was sent apart from them. */
function whatWasDropped(wanted: readonly Step[], steps: readonly Step[]) {
  const kept = new Set(steps)
  const lastDropped = wanted.findLastIndex((step) => !kept.has(step))
  const from = wanted[lastDropped + 1]
  const pinned = wanted.slice(0, lastDropped).filter((step) => kept.has(step))
  return { ...(from && { fromId: from.id }), ...listed('pinnedIds', pinned) }
}

const listed = (name: 'excludedIds' | 'pinnedIds', steps: readonly Step[]) =>
  steps.length > 0 ? { [name]: steps.map(({ id }) => id) } : {}

type Options = Pick<
  ModelRequest,
  'instructions' | 'effort' | 'temperature' | 'topP' | 'maxOutputTokens'
>

/** A model that nobody describes gets what the person has chosen, except for efforts, whose names differ. */
function optionsFor(settings: ChatSettings, card: ModelCard | undefined): Options {
  const { instructions, effort } = settings
  const takes = (name: 'temperature' | 'topP' | 'maxOutputTokens') =>
    settings[name] !== undefined && (card?.settings?.includes(name) ?? true)
  const mostTokens = card?.maxOutputTokens ?? Infinity
  return {
    ...(instructions && { instructions }),
    ...(effort && card?.efforts.includes(effort) && { effort }),
    ...(takes('temperature') && { temperature: settings.temperature }),
    ...(takes('topP') && { topP: settings.topP }),
    ...(takes('maxOutputTokens') && {
      maxOutputTokens: Math.min(settings.maxOutputTokens!, mostTokens),
    }),
  }
}

/** The same request for a model that is to go on after `text` of its own. What makes it do so is up to its driver. */
export const continuing = (request: ModelRequest, text: string): ModelRequest => ({
  ...request,
  messages: [...request.messages, { author: 'model', text }],
})
