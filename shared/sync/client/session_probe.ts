/**
 * Whether the server refuses us for want of a session.
 *
 * A browser does not tell why an upgrade failed: "signed out" and "server away" look the same. A plain GET of the same address is
 * answered with 401 in the first case only (docs/protocol.md, section Connecting).
 */
export async function isSignedOut(
  socketUrl: string,
  headers: Record<string, string> | undefined,
  timeoutMs: number
): Promise<boolean> {
  try {
    const answer = await fetch(socketUrl.replace(/^ws/, 'http'), {
      headers,
      cache: 'no-store',
      redirect: 'manual',
      signal: AbortSignal.timeout(timeoutMs),
    })
    await answer.body?.cancel()
    return answer.status === 401
  } catch {
    // no answer at all: the server is away, which says nothing about the session
    return false
  }
}
