import type { Effort } from '#shared/events/chat_settings'
import type { ModelCard } from '#shared/model_card'
import { t } from '~/language/t'

const WORDS: Record<Effort, string> = {
  none: t('No thinking'),
  minimal: t('Minimal'),
  low: t('Low'),
  medium: t('Medium'),
  high: t('High'),
  max: t('Maximum'),
}

const isEffort = (effort: string): effort is Effort => effort in WORDS

/** The efforts that a model can be asked for and that this version knows, least first. */
export const effortsOf = ({ efforts }: Pick<ModelCard, 'efforts'>): Effort[] =>
  (Object.keys(WORDS) as Effort[]).filter((effort) => efforts.filter(isEffort).includes(effort))

export const effortWords = (effort: Effort | undefined) =>
  effort === undefined ? t('The model’s own') : WORDS[effort]
