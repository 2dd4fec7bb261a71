import { BROWSER_RUNNER, WORKER_RUNNER } from './files.mjs'

/**
 * Fault 21: the shared worker never hears of a closed or reloaded tab. Its requests stay open in a pool of 100, so that the
 * 49th reload of a second tab blocks for good.
 * A tab holds a Web Lock for life and names it in the message `[2, lockName]` (inertia/sync/tab_lock.ts);
 * when the shared worker gets that lock, it interrupts the tab's requests and closes its port.
 */
export const deadTabsEnd = [
  {
    file: WORKER_RUNNER,
    from: `if (kind === 1) {`,
    to: `if (kind === 2) {
      return Fiber.interruptAll([...fiberMap].filter(([key]) => key.startsWith(portId + ':')).map(([, fiber]) => fiber));
    }
    if (kind === 1) {`,
  },
  {
    file: BROWSER_RUNNER,
    from: `const message = event.data;`,
    to: `const message = event.data;
          if (message[0] === 2) {
            navigator.locks.request(message[1], { mode: 'shared' }, () => {
              const port = ports.get(portId);
              if (port) runFork(Effect.ensuring(handler(portId, [undefined, 2]), Effect.sync(() => {
                ports.delete(portId);
                Effect.runFork(Scope.close(port[1], Exit.void));
              })));
            }).catch(() => {});
            return;
          }`,
  },
]
