import { FAULTS, type FaultName } from '#tests/chaos/faults'
import { randomFrom } from '#tests/rounds/kill_round'

/** Which fault comes in which round: each as often as its weight says, in an order of chance; the same for the same seed. */
export function planRounds(allowed: readonly FaultName[], rounds: number, seed: number) {
  const random = randomFrom(seed)
  const plan: FaultName[] = []
  while (plan.length < rounds) {
    const deck = allowed.flatMap((name) => Array<FaultName>(FAULTS[name].weight).fill(name))
    for (let at = deck.length - 1; at > 0; at--) {
      const other = Math.floor(random() * (at + 1))
      ;[deck[at], deck[other]] = [deck[other]!, deck[at]!]
    }
    plan.push(...deck)
  }
  return plan.slice(0, rounds)
}
