import * as pdfjs from 'unpdf/pdfjs'
import type { PdfAnswer, PdfAsked } from '~/files/pdf_messages'

/**
 * Draws pages of a PDF off the page's own thread: a document made to take for ever ends with this worker (pdf_pages.ts), and the page
 * goes on. It has neither the person's cookies in reach of the document nor a DOM to put anything into.
 *
 * Pdf.js expects a document for its canvases and fonts; a worker has both in other places.
 */
const ownerDocument = {
  fonts: (self as unknown as { fonts: FontFaceSet }).fonts,
  createElement: () => new OffscreenCanvas(1, 1),
  documentElement: {},
} as unknown as HTMLDocument

type Drawn = { canvas: OffscreenCanvas | null; context: unknown }

class Canvases {
  create(width: number, height: number): Drawn {
    const canvas = new OffscreenCanvas(width, height)
    return { canvas, context: canvas.getContext('2d') }
  }
  reset({ canvas }: Drawn, width: number, height: number) {
    Object.assign(canvas!, { width, height })
  }
  destroy(drawn: Drawn) {
    drawn.canvas = null
    drawn.context = null
  }
}

/** Filters are SVG in a DOM; without them a few rare effects are drawn plainly. */
class Filters {
  addFilter = () => 'none'
  addHCMFilter = () => 'none'
  addAlphaFilter = () => 'none'
  addLuminosityFilter = () => 'none'
  addHighlightHCMFilter = () => 'none'
  addKnockoutFilter = () => 'none'
  destroy = () => {}
}

type OpenDocument = Awaited<ReturnType<typeof pdfjs.getDocument>['promise']>

let opened: Promise<OpenDocument> | undefined

const answer = (said: PdfAnswer, transfer: Transferable[] = []) =>
  (self as unknown as Worker).postMessage(said, transfer)

async function open(bytes: ArrayBuffer) {
  const options = {
    data: new Uint8Array(bytes),
    ownerDocument,
    CanvasFactory: Canvases,
    FilterFactory: Filters,
    useSystemFonts: true,
    useWorkerFetch: false,
    enableXfa: false,
    stopAtErrors: false,
    verbosity: 0,
  }
  opened = pdfjs.getDocument(options as unknown as Parameters<typeof pdfjs.getDocument>[0]).promise
  answer({ type: 'opened', pages: (await opened).numPages })
}

async function draw(number: number, width: number) {
  const page = await (await opened!).getPage(number)
  const { width: own, height } = page.getViewport({ scale: 1 })
  const viewport = page.getViewport({ scale: width / own })
  const canvas = new OffscreenCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height))
  const canvasContext = canvas.getContext('2d') as unknown as CanvasRenderingContext2D
  await page.render({ canvas: null, canvasContext, viewport, background: '#ffffff' }).promise
  page.cleanup()
  const bitmap = canvas.transferToImageBitmap()
  answer({ type: 'drawn', page: number, bitmap, ratio: own / height }, [bitmap])
}

self.onmessage = ({ data }: MessageEvent<PdfAsked>) => {
  const work = data.type === 'open' ? open(data.bytes) : draw(data.page, data.width)
  work.catch(() => answer({ type: 'failed' }))
}
