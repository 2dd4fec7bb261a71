import type { Ephemeral } from '#shared/sync/ephemeral'
import { t } from '~/language/t'

type Stage = Extract<Ephemeral, { kind: 'stage' }>

/** What stands where the first words will. Without a word of the worker, what the log says. */
export function stageWords(said: Stage | null, isQueued: boolean, elapsedMs: number): string {
  if (!said) return isQueued ? t('Waiting for an answer') : t('Thinking')
  if (said.stage === 'asking') return t('Waiting for the model')
  if (said.stage === 'thinking') return t('Thinking…')
  if (said.stage === 'using_tool') return t('Using a tool…')
  const seconds = Math.ceil(((said.inMs ?? 0) - elapsedMs) / 1_000)
  return seconds > 0 ? t('Trying again in {seconds} s', { seconds }) : t('Trying again')
}
