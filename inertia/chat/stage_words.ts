import type { Ephemeral } from '#shared/sync/ephemeral'

type Stage = Extract<Ephemeral, { kind: 'stage' }>

/** What stands where the first words will. Without a word of the worker, what the log says. */
export function stageWords(said: Stage | null, isQueued: boolean, elapsedMs: number): string {
  if (!said) return isQueued ? 'Waiting for an answer' : 'Thinking'
  if (said.stage === 'asking') return 'Waiting for the model'
  if (said.stage === 'thinking') return 'Thinking…'
  if (said.stage === 'using_tool') return 'Using a tool…'
  const seconds = Math.ceil(((said.inMs ?? 0) - elapsedMs) / 1_000)
  return seconds > 0 ? `Trying again in ${seconds} s` : 'Trying again'
}
