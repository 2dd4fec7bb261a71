const { HOST, PORT } = process.env
const OWN = `http://${HOST}:${PORT}/`
const plainFetch = globalThis.fetch

/**
 * Groups start their servers one after the other on one port, and fetch keeps connections: that one belongs to a server which has ended
 * is noticed when it is used, before anything was heard on it. Asks once more then; other servers are asked as ever.
 */
globalThis.fetch = async (input, init) => {
  try {
    return await plainFetch(input, init)
  } catch (error) {
    const cause = (error as Error).cause as { code?: string } | undefined
    if (cause?.code !== 'UND_ERR_SOCKET' || !String(input).startsWith(OWN)) throw error
    return plainFetch(input, init)
  }
}
