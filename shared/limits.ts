/** Every number that two places must agree on, with its unit in the name. docs/protocol.md restates them; a test compares. */

/** One event as JSON. The longest message fits whatever its characters (6 bytes at most, as `\u0001`): a refused event would block all later ones of its device. */
export const MAX_EVENT_BYTES = 2.5 * 1024 * 1024
/** Characters of one person's message. */
export const MAX_MESSAGE_CHARS = 400_000
export const MAX_TITLE_CHARS = 200
export const MAX_FOLDER_NAME_CHARS = 80
export const MAX_TAG_CHARS = 40
/** Files of one message. */
export const MAX_ATTACHMENTS = 10
/** Bytes of one file that a person adds: 10 MB as systems show them. The server may be told another number. */
export const MAX_ATTACHMENT_BYTES = 10 * 1024 * 1024
export const MAX_FILE_NAME_CHARS = 200
/** Characters of the instructions of one chat. */
export const MAX_INSTRUCTIONS_CHARS = 20_000
/** Characters of what a person tells all models about themselves, and of how these are to answer: as JSON a preference even if all are escaped by a backslash. */
export const MAX_PERSONAL_CHARS = 1_500
/** Characters of one preference as JSON. */
export const MAX_PREFERENCE_CHARS = 4_000
/** One frame on the wire; larger ones close the socket with 1009. */
export const MAX_FRAME_BYTES = 4 * 1024 * 1024
/** Events in one push; the client half splits larger ones. */
export const MAX_PUSH_EVENTS = 100
/** Bytes of one push as the client half splits it; below MAX_FRAME_BYTES with room for one event of MAX_EVENT_BYTES. */
export const MAX_PUSH_BYTES = 900_000
/** How far the numbers of one push may lie above the head. Gaps are legal; a forged number near 2^53 would leave a store without numbers. */
export const MAX_NUMBER_GAP = 1_000_000_000
/** Events in one page of a pull. The leader pays per batch, and pages of 500 and more were slower with long tasks (measured). */
export const PULL_PAGE_EVENTS = 200
export const PULL_PAGE_BYTES = 500_000
/** Bytes of one slice of a larger page: at 26 kbit/s it arrives within PING_TIMEOUT_MS. */
export const PAGE_SLICE_BYTES = 16_384
/** Events that the client half hands to the leader at once, however many frames have arrived. */
export const MERGE_EVENTS = 200
/** Pause between two batches: each pulled batch interrupts a running push, without the gap pushes starve (22 s against 2 s, measured). */
export const PULL_GAP_MS = 25
/** How long the server keeps its own events back after it had to refuse a push because of them. */
export const HOLD_MS = 500
/** Live pulls of one connection. A browser has one. */
export const MAX_LIVE_PULLS = 16
/** Frames that a connection may send in a second, after a first rush of 1,000. */
export const MAX_FRAMES_PER_SECOND = 500
/** Frames of all connections of one store in a second, after a first rush of 5,000. */
export const MAX_STORE_FRAMES_PER_SECOND = 1_000
/** Bytes that all connections of one store may send in a second, after a first rush of 16 MiB; then they are not read for a while. */
export const MAX_STORE_BYTES_PER_SECOND = 4 * 1024 * 1024
/** Time over which upgrades and guests are counted: short, so that what is allowed cannot come at once. */
export const RATE_WINDOW_SECONDS = 10
/** Upgrades that one network (an IPv4 address, an IPv6 /64) may ask for in a window, and one account. */
export const MAX_UPGRADES = 100
export const MAX_UPGRADES_OF_ACCOUNT = 60
/** Guests that the visits of one network may make in a window. */
export const MAX_GUESTS = 50
/** Requests of one network for the pages and forms of signing in and the settings, in a window. */
export const MAX_SIGN_IN_REQUESTS = 100
/** Connections of one store: devices, and tabs of browsers that can't share one. */
export const MAX_CONNECTIONS_PER_STORE = 50
/** Bytes that may wait for a client that does not read; then the socket is cut (4408) and the client resumes from its cursor. */
export const MAX_BUFFERED_BYTES = 1024 * 1024

/** What devices tell each other is true for this long, unless it is told again. */
export const EPHEMERAL_TTL_MS = 30_000
export const TYPING_TTL_MS = 5_000
/** Bytes of one such frame; names and ids fit easily. */
export const MAX_TELL_BYTES = 1_024
/** Of one store, after a first rush of 100; more is not heard. */
export const MAX_TELLS_PER_SECOND = 20
/** Things that one connection may tell at a time: two per tab. */
export const MAX_EPHEMERALS_PER_CONNECTION = 32

/** The first text of a reply is appended at once, later text once per store and interval (24 ms of browser CPU per event, measured). */
export const APPEND_INTERVAL_MS = 250
/** A worker that has not renewed its lease for so long is taken for dead. */
export const LEASE_TTL_MS = 2_000
export const LEASE_RENEW_MS = 500
/** Of one person in a minute: keys that are added, tested or listed with. */
export const MAX_KEY_TRIES = 30
/** Of one person in a minute: files that are sent. */
export const MAX_UPLOADS = 120
/** A reply whose files are on their way waits so long for them. */
export const FILE_WAIT_MS = 600_000
/** A reply whose key is on a device waits so long for it to be lent; a key that was lent and is not needed is forgotten after it. */
export const LENT_KEY_MS = 60_000
/** Replies of one store that may be generated at the same time; further ones wait in the queue. */
export const RUNNING_REPLIES_PER_STORE = 8
/** Replies that may be generated at the same time on the whole server, whatever the number of its workers. */
export const RUNNING_REPLIES = 2_000

/** Time after which a half-open socket must have been noticed, both sides. */
export const PING_INTERVAL_MS = 10_000
export const PING_TIMEOUT_MS = 5_000
/** `connect` and `ping` of the client half end within this time when the server is away. */
export const CONNECT_TIMEOUT_MS = 10_000
