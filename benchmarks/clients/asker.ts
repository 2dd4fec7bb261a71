/** One person before one server, whichever it is: asks, and sees the text arrive. */
export type Asker = {
  /** Calls back with each new text; `isOk`: the reply ended as it should, and is whole. */
  ask(question: string, onText?: (text: string) => void): Promise<{ isOk: boolean; text: string }>
  /** Everything that has come over this person's connections, with their framing. */
  bytesRead(): number
  close(): void
}

const AT_ONCE = 20

/** Makes many, not all at the same moment. */
export async function inGroups<T>(count: number, make: (index: number) => Promise<T>) {
  const made: T[] = []
  let next = 0
  const work = async () => {
    while (next < count) {
      const index = next++
      made[index] = await make(index)
    }
  }
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, count) }, work))
  return made
}
