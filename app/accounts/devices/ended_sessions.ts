type Listener = (sessionIds: ReadonlySet<string>) => void

const listeners = new Set<Listener>()

/** Tells who holds sockets open. Other processes of this installation find out by their own look at the sessions. */
export const sessionsEnded = (sessionIds: Iterable<string>) => {
  const ended = new Set(sessionIds)
  for (const listener of listeners) listener(ended)
}

export const onSessionsEnded = (listener: Listener) => void listeners.add(listener)
