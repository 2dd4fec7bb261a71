/** A file of the logs of this size is written anew in a fraction of a second. */
export const VACUUM_BYTES = 64 * 1024 * 1024
