import type { KeptFiles } from '~/files/kept_files'
import type { UploadAnswer, UploadedFile, UploadRequest } from '~/files/upload_request'
import { Observed } from '~/sync/observed'
import { type Upload, UploadNotes } from '~/files/upload_notes'

/** What can be said of a file that is on its way; undefined of one that the server has. */
export type UploadState =
  | { readonly kind: 'waiting' | 'offline' | 'signed_out' }
  | { readonly kind: 'uploading'; readonly share: number }
  | { readonly kind: 'refused'; readonly code: string }

export type UploadStates = ReadonlyMap<string, UploadState>

type News =
  | { readonly type: 'progress'; readonly fileId: string; readonly state: UploadState }
  | { readonly type: 'taken'; readonly fileId: string; readonly file: UploadedFile }
  | { readonly type: 'changed' }

type Options = {
  storeId: string
  kept: Pick<KeptFiles, 'read' | 'markSafe'>
  send: (request: UploadRequest) => Promise<UploadAnswer>
  /** What the server has read of a file that it took now; in every tab. */
  onTaken?: (fileId: string, file: UploadedFile) => void
  /** Of the browser; tests give their own. */
  locks?: Pick<LockManager, 'request'>
  channel?: Pick<BroadcastChannel, 'postMessage' | 'addEventListener'>
}

const FIRST_PAUSE_MS = 1_000
const LONGEST_PAUSE_MS = 60_000
/** Told to other tabs, and shown, at most so often. */
const PROGRESS_MS = 100

/**
 * Brings the files of a person to the server, in the order in which they were attached: as soon as there is a connection, over
 * reloads, and by one tab at a time, whichever holds the lock; the others see its progress.
 *
 * What waits lies in localStorage, a line per file; the bytes lie in KeptFiles, from where they are never removed before the server
 * has them. What was sent twice counts once: a file is named by its content.
 */
export class UploadQueue {
  readonly states: Observed<UploadStates>
  /** Files that messages name and the server does not have: until then not everything is there. */
  readonly owed: Observed<readonly Upload[]>
  readonly #options: Options
  readonly #notes: UploadNotes
  readonly #locks: Pick<LockManager, 'request'>
  readonly #channel: Pick<BroadcastChannel, 'postMessage' | 'addEventListener'>
  readonly #live = new Map<string, UploadState>()
  /** The upload of this tab; removing its file ends it. */
  #running: { fileId: string; controller: AbortController } | null = null
  #isDraining = false
  #wake = () => {}
  #toldAt = 0

  constructor(options: Options) {
    this.#options = options
    this.#notes = new UploadNotes(options.storeId)
    this.#locks = options.locks ?? navigator.locks
    this.#channel = options.channel ?? new BroadcastChannel(`kamba-files:${options.storeId}`)
    this.states = new Observed(this.#statesNow())
    this.owed = new Observed(this.#notes.owed())
    this.#channel.addEventListener('message', (event) => this.#hear((event as MessageEvent).data))
    globalThis.addEventListener?.('online', this.tryNow)
  }

  /** The bytes must be kept already. */
  add({ fileId, sha256, name }: Pick<Upload, 'fileId' | 'sha256' | 'name'>) {
    if (!this.#notes.read(fileId)) this.#notes.write({ fileId, sha256, name, at: Date.now() })
    this.#tell({ type: 'changed' })
    this.tryNow()
  }

  /** A message names them now. */
  markSent(fileIds: readonly string[]) {
    for (const fileId of fileIds) {
      const upload = this.#notes.read(fileId)
      if (upload) this.#notes.write({ ...upload, isSent: true })
    }
    this.#show()
  }

  /** No draft wants it any more. Returns whether it was still to come; what a message names stays. */
  remove(fileId: string): boolean {
    const upload = this.#notes.read(fileId)
    if (!upload || upload.isSent) return false
    this.#notes.drop(fileId)
    if (this.#running?.fileId === fileId) this.#running.controller.abort()
    this.#live.delete(fileId)
    this.#show()
    this.#tell({ type: 'changed' })
    return true
  }

  /** Once more, although it was refused: room may have been made. */
  retry(fileId: string) {
    const { refusal: _, ...upload } = this.#notes.read(fileId) ?? {}
    if (!('fileId' in upload)) return
    this.#notes.write(upload as Upload)
    this.#tell({ type: 'changed' })
    this.tryNow()
  }

  /** There is a connection, or something new to send. */
  tryNow = () => {
    this.#show()
    this.#wake()
    void this.#drain()
  }

  async #drain() {
    if (this.#isDraining || this.#next() === undefined) return
    this.#isDraining = true
    try {
      await this.#locks.request(`kamba-uploads:${this.#options.storeId}`, () => this.#sendAll())
    } finally {
      this.#isDraining = false
    }
    // Added in the moment in which the last one was done.
    if (this.#next() !== undefined) void this.#drain()
  }

  async #sendAll() {
    let failures = 0
    for (let upload = this.#next(); upload; upload = this.#next()) {
      const answer = await this.#sendOne(upload)
      if (answer === null) continue
      if (answer.kind === 'taken' || answer.kind === 'refused') {
        failures = 0
        continue
      }
      const state = answer.kind === 'away' ? 'offline' : 'signed_out'
      this.#setLive(upload.fileId, { kind: state })
      const said = answer.kind === 'away' ? answer.retryAfterMs : null
      await this.#pause(said ?? pauseAfter(failures++))
    }
  }

  /** Null when it was taken away meanwhile. */
  async #sendOne(upload: Upload): Promise<UploadAnswer | null> {
    const { fileId, sha256, name } = upload
    const { kept, send, onTaken } = this.#options
    const controller = new AbortController()
    this.#running = { fileId, controller }
    const onProgress = (share: number) => this.#setLive(fileId, { kind: 'uploading', share })
    onProgress(0)
    const blob = await kept.read(fileId)
    const answer: UploadAnswer = blob
      ? await send({ fileId, sha256, name, blob, onProgress, signal: controller.signal })
      : { kind: 'refused', code: 'bytes_lost' }
    this.#running = null
    this.#live.delete(fileId)
    if (!this.#notes.read(fileId)) return null
    if (answer.kind === 'taken') {
      kept.markSafe(fileId)
      this.#notes.drop(fileId)
      onTaken?.(fileId, answer.file)
      this.#tell({ type: 'taken', fileId, file: answer.file })
    }
    if (answer.kind === 'refused') {
      // Read again: it may have been sent with a message meanwhile.
      const latest = this.#notes.read(fileId)
      if (latest) this.#notes.write({ ...latest, refusal: answer.code })
      this.#tell({ type: 'changed' })
    }
    this.#show()
    return answer
  }

  #pause(ms: number) {
    return new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, ms)
      this.#wake = () => {
        clearTimeout(timer)
        resolve()
      }
    })
  }

  #next(): Upload | undefined {
    return this.#notes.all().find(({ refusal }) => refusal === undefined)
  }

  #statesNow(): UploadStates {
    return new Map(
      this.#notes
        .all()
        .map(({ fileId, refusal }): [string, UploadState] => [
          fileId,
          refusal === undefined
            ? (this.#live.get(fileId) ?? { kind: isOnline() ? 'waiting' : 'offline' })
            : { kind: 'refused', code: refusal },
        ])
    )
  }

  #show = () => {
    this.states.set(this.#statesNow())
    const owed = this.#notes.owed()
    if (owed.length > 0 || this.owed.get().length > 0) this.owed.set(owed)
  }

  #setLive(fileId: string, state: UploadState) {
    const isFirst = this.#live.get(fileId)?.kind !== state.kind
    this.#live.set(fileId, state)
    if (!isFirst && performance.now() - this.#toldAt < PROGRESS_MS) return
    this.#toldAt = performance.now()
    this.#show()
    this.#tell({ type: 'progress', fileId, state })
  }

  #tell = (news: News) => this.#channel.postMessage(news)

  #hear(news: News) {
    if (news.type === 'progress') this.#live.set(news.fileId, news.state)
    if (news.type === 'taken') {
      this.#live.delete(news.fileId)
      this.#options.onTaken?.(news.fileId, news.file)
    }
    if (news.type === 'changed') this.tryNow()
    this.#show()
  }
}

/** Doubles up to a minute, and never the same for two browsers that lost the same server. */
const pauseAfter = (failures: number) =>
  Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** failures) * (0.5 + Math.random() / 2)

const isOnline = () => globalThis.navigator?.onLine !== false
