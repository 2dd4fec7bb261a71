/**
 * History:
 * 1  first version: hello, push, pull, cancel, nudge, ping
 * 2  pages leave out what the reader knows (page_writer.ts); listen, tell, told: what devices tell each other and nobody writes;
 *    large pages in slices (page_slices.ts); `lostAbove`, what a restore has taken away
 */
export const PROTOCOL_VERSION = 2
/** Oldest version that the server still speaks; an older client is told to upgrade (4426). */
export const OLDEST_PROTOCOL_VERSION = 1
