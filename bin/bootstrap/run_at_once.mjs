/** Runs all of `waiting` in their order, at most `count` at a time. Returns what came of each, as they ended. */
export async function runAtOnce(count, waiting, run) {
  const left = [...waiting]
  const results = []
  const work = async () => {
    for (let next = left.shift(); next; next = left.shift()) results.push(await run(next))
  }
  await Promise.all(Array.from({ length: count }, work))
  return results
}
