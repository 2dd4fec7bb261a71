/** What a page asks of the worker that draws it (pdf.worker.ts). */
export type PdfAsked =
  | { readonly type: 'open'; readonly bytes: ArrayBuffer }
  | { readonly type: 'draw'; readonly page: number; readonly width: number }

/** Units: pixels of the screen. `ratio` is width through height, of the page that was drawn. */
export type PdfAnswer =
  | { readonly type: 'opened'; readonly pages: number }
  | {
      readonly type: 'drawn'
      readonly page: number
      readonly bitmap: ImageBitmap
      readonly ratio: number
    }
  | { readonly type: 'failed' }
