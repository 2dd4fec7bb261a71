/** Preloaded into the server: when the bootstrap dies without a word (SIGKILL), the port must still become free. */
const POLL_MS = 500
const parent = process.ppid

setInterval(() => {
  if (process.ppid !== parent) process.kill(process.pid, 'SIGTERM')
}, POLL_MS).unref()
