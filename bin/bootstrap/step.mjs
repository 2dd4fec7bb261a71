const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`

/** Ends a command with a message that names the step and says what to do; anything else that is thrown is a fault of ours. */
export class StepFailure extends Error {
  constructor(step, reason, remedy) {
    super(`kamba: the step "${step}" failed: ${reason}\n  What to do: ${remedy}`)
  }
}

/** Runs one named step and says how long it took; a step that returns `false` had nothing to do and stays silent. */
export async function step(name, work) {
  const started = performance.now()
  const result = await work()
  if (result !== false) console.log(`kamba: ${name} (${seconds(started)})`)
  return result
}
