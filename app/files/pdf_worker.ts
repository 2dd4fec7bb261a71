import { parentPort, workerData } from 'node:worker_threads'
import { getDocumentProxy } from 'unpdf'

/**
 * Reads the text of one PDF, page by page, in a thread of its own: app/files/pdf_text.ts ends it when it takes too much.
 *
 * Says `ready`, `opened` with the number of pages, `page` for each of them, `done`, or `refused` when this is no PDF that can be read.
 */
export type PdfWord =
  | { type: 'ready' }
  | { type: 'opened'; pages: number }
  | { type: 'page'; text: string }
  | { type: 'done' }
  | { type: 'refused' }

export type PdfWork = { bytes: Uint8Array; maxPages: number }

const say = (word: PdfWord) => parentPort!.postMessage(word)

async function read({ bytes, maxPages }: PdfWork) {
  say({ type: 'ready' })
  // No pictures, no fonts from elsewhere, nothing that is run: text alone.
  const pdf = await getDocumentProxy(bytes, {
    disableFontFace: true,
    useSystemFonts: false,
    maxImageSize: 1,
    verbosity: 0,
  })
  say({ type: 'opened', pages: pdf.numPages })
  for (let number = 1; number <= Math.min(pdf.numPages, maxPages); number++) {
    const page = await pdf.getPage(number)
    const { items } = await page.getTextContent()
    const text = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : ''))
    say({ type: 'page', text: text.join('') })
    page.cleanup()
  }
  say({ type: 'done' })
}

await read(workerData as PdfWork).catch(() => say({ type: 'refused' }))
