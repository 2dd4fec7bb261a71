/**
 * What browsers, workers and the `ws` package have in common of WebSocket, so that one code runs in all three.
 * The listener properties are `unknown` because their event types differ.
 */
export type Socket = {
  onopen: unknown
  onmessage: unknown
  onclose: unknown
  binaryType?: unknown
  onerror: unknown
  send(text: string): void
  close(): void
  /** `ws` only: `close` waits up to 30 s for an answer that a dead connection never gives. */
  terminate?(): void
}

/** `headers` are for Node (cookie, origin); a browser sets its own. */
export type SocketClass = new (
  url: string,
  protocols?: string[],
  options?: { headers: Record<string, string> }
) => Socket
