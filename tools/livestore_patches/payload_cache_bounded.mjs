import { LEADER_SYNC } from './files.mjs'

/**
 * Fault 7, second half: the leader keeps every payload it ever handed to a tab (about 2 kB an event, "could grow unbounded").
 * Here it keeps the last 1,000 to 2,000 events; inertia/sync/hand_over.ts serves older cursors from the event log.
 */
export const payloadCacheBounded = [
  {
    file: LEADER_SYNC,
    from: `const cachedPayloads = new Map();`,
    to: `const cachedPayloads = new Map();
    let cachedEvents = 0;
    const weight = (payload) => 1 + payload.newEvents.length + (payload.rollbackEvents?.length ?? 0);`,
  },
  {
    file: LEADER_SYNC,
    from: `// console.debug(\`offering to`,
    to: `cachedEvents += weight(item.payload);
        if (cachedEvents > 2000) for (const [key, payloads] of cachedPayloads) {
          if (cachedEvents <= 1000 || cachedPayloads.size < 2) break;
          for (const payload of payloads) cachedEvents -= weight(payload);
          cachedPayloads.delete(key);
          globalThis.__livestoreTrimmedTo = EventSequenceNumber.Client.fromString(key);
        }
        // console.debug(\`offering to`,
  },
]
