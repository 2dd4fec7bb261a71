import { Effect, Stream } from '@livestore/utils/effect'

const listeners = new Set<() => void>()

/** One element whenever a tab says that its commit does not move. Every tab's pull listens. */
export const localNudges: Stream.Stream<null> = Stream.asyncPush<null>((emit) => {
  const listener = () => void emit.single(null)
  return Effect.acquireRelease(
    Effect.sync(() => listeners.add(listener)),
    () => Effect.sync(() => listeners.delete(listener))
  )
})

export const nudgeLocally = () => listeners.forEach((listener) => listener())
