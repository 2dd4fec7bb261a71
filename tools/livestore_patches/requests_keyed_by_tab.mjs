import { WORKER_RUNNER } from './files.mjs'

/**
 * Fault 14: request ids are unique per tab only, but the runner of the shared worker keys its fibers by id alone,
 * so that an interrupt of one tab stops a request of another.
 */
export const requestsKeyedByTab = [
  {
    file: WORKER_RUNNER,
    from: `const fiber = fiberMap.get(id);`,
    to: `const fiber = fiberMap.get(portId + ':' + id);`,
  },
  {
    file: WORKER_RUNNER,
    from: `fiberMap.set(id, fiber);`,
    to: `fiberMap.set(portId + ':' + id, fiber);`,
  },
  {
    file: WORKER_RUNNER,
    from: `fiberMap.delete(id)`,
    to: `fiberMap.delete(portId + ':' + id)`,
  },
]
