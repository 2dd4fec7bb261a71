import PdfWorker from '~/files/pdf.worker.ts?worker'
import type { PdfAnswer, PdfAsked } from '~/files/pdf_messages'

export type DrawnPage = { readonly bitmap: ImageBitmap; readonly ratio: number }

/** A document that takes longer to open, or for one page, is made to do so, or is beyond this device. */
const PATIENCE_MS = 15_000

/** One PDF, drawn by a worker of its own. What fails, and what takes too long, is null: its text is shown instead. */
export class PdfPages {
  readonly pages: Promise<number | null>
  readonly #worker = new PdfWorker()
  #waiting: ((said: PdfAnswer | null) => void) | null = null
  /** One at a time, the newest wish last. */
  #turn: Promise<unknown>

  constructor(bytes: ArrayBuffer) {
    this.#worker.onmessage = ({ data }: MessageEvent<Partial<PdfAnswer>>) => {
      // Pdf.js takes every worker for its own and greets with messages that are none of ours.
      if (data.type !== undefined) this.#waiting?.(data as PdfAnswer)
    }
    this.#worker.onerror = () => this.#waiting?.(null)
    this.pages = this.#ask({ type: 'open', bytes }, [bytes]).then((said) =>
      said?.type === 'opened' ? said.pages : null
    )
    this.#turn = this.pages
  }

  async draw(page: number, width: number): Promise<DrawnPage | null> {
    const drawn = this.#turn.then(() => this.#ask({ type: 'draw', page, width }))
    this.#turn = drawn
    const said = await drawn
    return said?.type === 'drawn' ? said : null
  }

  close() {
    this.#waiting?.(null)
    this.#worker.terminate()
  }

  #ask(asked: PdfAsked, transfer: Transferable[] = []) {
    return new Promise<PdfAnswer | null>((resolve) => {
      const timer = setTimeout(() => {
        this.#worker.terminate()
        end(null)
      }, PATIENCE_MS)
      const end = (said: PdfAnswer | null) => {
        clearTimeout(timer)
        this.#waiting = null
        resolve(said)
      }
      this.#waiting = end
      this.#worker.postMessage(asked, transfer)
    })
  }
}
