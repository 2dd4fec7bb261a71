import { createHash, randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { mkdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { finished } from 'node:stream/promises'

export type Received =
  | { readonly ok: true; readonly bytes: Uint8Array; readonly sha256: string }
  | { readonly ok: false; readonly error: 'too_large' | 'cut' }

/** What is too much is still read for a while and thrown away: a browser that is cut off sees no answer, and cannot say why. */
const MAX_IGNORED_BYTES = 64 * 1024 * 1024

/**
 * Takes what somebody sends, into a file that is gone afterwards: a thousand slow senders cost disk and not memory. The limit holds
 * while it is read, whatever the sender said about its length.
 */
export async function receiveFile(
  body: Readable,
  limits: { maxBytes: number; folder: string }
): Promise<Received> {
  await mkdir(limits.folder, { recursive: true, mode: 0o700 })
  const path = join(limits.folder, randomUUID())
  try {
    const sha256 = await write(body, path, limits.maxBytes)
    if (sha256 === null) return { ok: false, error: 'too_large' }
    return { ok: true, sha256, bytes: await readFile(path) }
  } catch (error) {
    // The sender has gone; what the disk says is for the log.
    if (body.destroyed && (error as NodeJS.ErrnoException).syscall === undefined)
      return { ok: false, error: 'cut' }
    throw error
  } finally {
    await rm(path, { force: true })
  }
}

/** The hash; null when it was too much. */
async function write(body: Readable, path: string, maxBytes: number): Promise<string | null> {
  const file = createWriteStream(path, { mode: 0o600 })
  const hash = createHash('sha256')
  let length = 0
  try {
    for await (const chunk of body as AsyncIterable<Buffer>) {
      length += chunk.byteLength
      if (length > maxBytes + MAX_IGNORED_BYTES) return null
      if (length > maxBytes) continue
      hash.update(chunk)
      if (!file.write(chunk)) await once(file, 'drain')
    }
  } finally {
    file.end()
    await finished(file)
  }
  return length > maxBytes ? null : hash.digest('hex')
}
