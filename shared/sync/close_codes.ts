import type { RetryPolicy } from '#shared/sync/sync_errors'

/** Why the server closes a socket, and what the client does then. docs/protocol.md, section Closing. */
export const CLOSE_CODES = {
  frame_invalid: { code: 1008, retry: { type: 'backoff', minMs: 5_000 } },
  frame_too_large: { code: 1009, retry: { type: 'backoff', minMs: 5_000 } },
  internal: { code: 1011, retry: { type: 'backoff', minMs: 1_000 } },
  server_restart: { code: 1012, retry: { type: 'backoff', minMs: 100 } },
  signed_out: { code: 4401, retry: { type: 'reauthenticate' } },
  /** Also for a store that does not exist: the two must look the same. */
  store_forbidden: { code: 4403, retry: { type: 'never' } },
  /** The client did not read: it resumes from its cursor. */
  slow_consumer: { code: 4408, retry: { type: 'backoff', minMs: 250 } },
  too_many_connections: { code: 4429, retry: { type: 'backoff', minMs: 5_000 } },
  version_not_supported: { code: 4426, retry: { type: 'upgrade' } },
} as const satisfies Record<string, { code: number; retry: RetryPolicy }>

export type CloseReason = keyof typeof CLOSE_CODES
