import type { Effort } from '#shared/events/chat_settings'
import type { ModelCard } from '#shared/model_card'

const WORDS: Record<Effort, string> = {
  none: 'No thinking',
  minimal: 'Minimal',
  low: 'Low',
  medium: 'Medium',
  high: 'High',
  max: 'Maximum',
}

const isEffort = (effort: string): effort is Effort => effort in WORDS

/** The efforts that a model can be asked for and that this version knows, least first. */
export const effortsOf = ({ efforts }: Pick<ModelCard, 'efforts'>): Effort[] =>
  (Object.keys(WORDS) as Effort[]).filter((effort) => efforts.filter(isEffort).includes(effort))

export const effortWords = (effort: Effort | undefined) =>
  effort === undefined ? 'The model’s own' : WORDS[effort]
