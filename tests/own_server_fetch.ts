const { HOST, PORT } = process.env
const OWN = `http://${HOST}:${PORT}`
const plainFetch = globalThis.fetch
/** As many connections as a group may have left behind. */
const MOST_TRIES = 20

/**
 * Groups start their servers one after the other on one port, and fetch keeps connections: that one belongs to a server which has ended
 * is noticed when it is used, before anything was heard on it. Asks once more then; other servers are asked as ever.
 */
globalThis.fetch = async (input, init) => {
  for (let tries = 1; ; tries++) {
    try {
      return await plainFetch(input, init)
    } catch (error) {
      const cause = (error as Error).cause as { code?: string } | undefined
      const isOurs = cause?.code === 'UND_ERR_SOCKET' && String(input).startsWith(OWN)
      if (!isOurs || tries === MOST_TRIES) throw error
    }
  }
}
