import { randomUUID } from 'node:crypto'
import type { Visit } from '#app/accounts/session_entry'

/** A visit as the middleware gives it, without HTTP around it. */
export function givenVisit(userAgent = 'Mozilla/5.0 (X11; Linux x86_64) Firefox/150.0') {
  const values = new Map<string, unknown>()
  const session = {
    sessionId: randomUUID() as string,
    regenerate: () => void (session.sessionId = randomUUID()),
    put: (key: string, value: string) => void values.set(key, value),
    get: (key: string) => values.get(key),
    clear: () => values.clear(),
  }
  return { session, request: { header: () => userAgent } } satisfies Visit
}
