import type { KeptFiles } from '~/files/kept_files'

/** How long an address stays after its last user has gone: a picture that is scrolled away comes back. */
const LINGER_MS = 30_000

type Opened = { address: Promise<string | null>; users: number }

/**
 * Addresses by which this page shows files: of the bytes that are kept here, else of those that the server gives, which are kept from
 * then on. One address per file, however often it is shown.
 */
export class FileAddresses {
  readonly #opened = new Map<string, Opened>()

  constructor(private readonly kept: Pick<KeptFiles, 'read' | 'keep'>) {}

  /** Null when the file is neither here nor to be had now. Whoever is given an address closes it. */
  open(fileId: string): Promise<string | null> {
    const opened = this.#opened.get(fileId) ?? { address: this.#addressOf(fileId), users: 0 }
    opened.users++
    this.#opened.set(fileId, opened)
    return opened.address
  }

  close(fileId: string) {
    const opened = this.#opened.get(fileId)
    if (!opened) return
    opened.users--
    setTimeout(() => void this.#drop(fileId, opened), LINGER_MS)
  }

  /** The bytes, kept or fetched. */
  async bytes(fileId: string): Promise<Blob | null> {
    return (await this.kept.read(fileId)) ?? (await this.#fetch(fileId))
  }

  async #addressOf(fileId: string) {
    const blob = await this.bytes(fileId)
    // Not remembered: the next one who asks may be luckier.
    if (!blob) this.#opened.delete(fileId)
    return blob && URL.createObjectURL(blob)
  }

  async #fetch(fileId: string): Promise<Blob | null> {
    try {
      const answer = await fetch(`/files/${encodeURIComponent(fileId)}`)
      if (!answer.ok) return null
      const blob = await answer.blob()
      await this.kept.keep(fileId, blob, { isSafe: true })
      return blob
    } catch {
      return null // no connection
    }
  }

  async #drop(fileId: string, opened: Opened) {
    if (opened.users > 0 || this.#opened.get(fileId) !== opened) return
    this.#opened.delete(fileId)
    const address = await opened.address
    if (address !== null) URL.revokeObjectURL(address)
  }
}
