import type { WebSocket } from 'ws'

type Listener = (this: WebSocket, ...args: any[]) => unknown

/** From here on, what a listener throws, or an async listener rejects with, is reported and does not end the process. */
export function makeListenersSafe(socket: WebSocket, report: (error: unknown) => void): void {
  const on = socket.on.bind(socket)
  const safe =
    (listener: Listener): Listener =>
    (...args) => {
      try {
        const result = listener.apply(socket, args)
        if (result instanceof Promise) result.catch(report)
      } catch (error) {
        report(error)
      }
    }
  // One signature for the overloads of `on`, one for every event.
  socket.on = ((event: string, listener: Listener) => on(event, safe(listener))) as typeof socket.on
}
