import { Worker } from 'node:worker_threads'
import type { PdfWord, PdfWork } from '#app/files/pdf_worker'

export type PdfText = {
  /** All that the document has; text may be of fewer. */
  readonly pages: number
  /** The first page first. Empty texts are pages of pictures. */
  readonly texts: readonly string[]
}
export type PdfOutcome =
  | { readonly ok: true; readonly text: PdfText }
  /** `unreadable`: no PDF, or one with a password. `hostile`: takes more time or memory than any honest page (attack F04). */
  | { readonly ok: false; readonly error: 'unreadable' | 'hostile' }

/** For opening a document and for each of its pages: an honest page takes 5 to 50 ms. */
const STEP_MS = 1_500
/** For the whole; what has been read by then counts. */
const TOTAL_MS = 20_000
/** For the thread itself, on a busy machine. */
const START_MS = 15_000
const MAX_PAGES = 2_000
const MAX_CHARS = 4_000_000
/** Of buffers, beside twice the file: a stream that unpacks to 200 MB is ended on its way there. An honest document has 18 MB (measured). */
const MAX_BUFFER_BYTES = 40 * 1024 * 1024
const LOOK_MS = 10
/** A thread takes a core. */
const MAX_THREADS = 2

const waiting: (() => void)[] = []
let running = 0

/** The text of a PDF. Never throws for what a document may hold. */
export async function readPdf(bytes: Uint8Array): Promise<PdfOutcome> {
  if (running >= MAX_THREADS) await new Promise<void>((resolve) => waiting.push(resolve))
  else running++
  try {
    return await new PdfReading(bytes).outcome
  } finally {
    const next = waiting.shift()
    if (next) next()
    else running--
  }
}

/** One thread and what it has said so far. */
class PdfReading {
  readonly outcome: Promise<PdfOutcome>
  readonly #worker: Worker
  readonly #texts: string[] = []
  #pages: number | null = null
  #chars = 0
  #end!: (outcome: PdfOutcome) => void
  #step: NodeJS.Timeout | undefined
  readonly #total: NodeJS.Timeout
  readonly #look: NodeJS.Timeout

  constructor(bytes: Uint8Array) {
    const workerData: PdfWork = { bytes, maxPages: MAX_PAGES }
    const { promise, resolve } = Promise.withResolvers<PdfOutcome>()
    this.#worker = new Worker(WORKER, {
      workerData,
      execArgv: [],
      env: {},
      // What it prints is about documents of people.
      stdout: true,
      stderr: true,
      resourceLimits: { maxOldGenerationSizeMb: 96, maxYoungGenerationSizeMb: 16, stackSizeMb: 4 },
    })
    this.outcome = promise
    this.#end = (outcome) => {
      clearTimeout(this.#step)
      clearTimeout(this.#total)
      clearInterval(this.#look)
      void this.#worker.terminate()
      resolve(outcome)
    }
    this.#within(START_MS)
    this.#total = setTimeout(() => this.#endEarly(), START_MS + TOTAL_MS)
    this.#look = setInterval(() => void this.#weigh(bytes.byteLength), LOOK_MS)
    this.#worker.on('message', (word: PdfWord) => this.#hear(word))
    // Out of memory, or a stack that is too deep.
    this.#worker.on('error', () => this.#end(HOSTILE))
    this.#worker.on('exit', () => this.#end(UNREADABLE))
  }

  #hear(word: PdfWord) {
    this.#within(STEP_MS)
    switch (word.type) {
      case 'ready':
        return
      case 'opened':
        this.#pages = word.pages
        return
      case 'page':
        this.#chars += word.text.length
        if (this.#chars > MAX_CHARS) return this.#endEarly()
        this.#texts.push(word.text.toWellFormed())
        return
      case 'done':
        return this.#endEarly()
      case 'refused':
        return this.#end(UNREADABLE)
    }
  }

  /** With what there is. */
  #endEarly() {
    if (this.#pages === null || this.#pages < 1) return this.#end(UNREADABLE)
    this.#end({ ok: true, text: { pages: this.#pages, texts: this.#texts } })
  }

  #within(ms: number) {
    clearTimeout(this.#step)
    this.#step = setTimeout(() => this.#end(HOSTILE), ms)
  }

  /** The limits of a thread are of its heap alone; what is unpacked lies in buffers beside it. */
  async #weigh(fileBytes: number) {
    const used = await this.#worker.getHeapStatistics().catch(() => null)
    if (!used) return
    if (used.external_memory > MAX_BUFFER_BYTES + 2 * fileBytes) this.#end(HOSTILE)
  }
}

const HOSTILE = { ok: false, error: 'hostile' } as const
const UNREADABLE = { ok: false, error: 'unreadable' } as const

/** As it is, or built. */
const WORKER = new URL(
  import.meta.url.endsWith('.ts') ? './pdf_worker.ts' : './pdf_worker.js',
  import.meta.url
)
