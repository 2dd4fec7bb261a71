import { useEffect, useRef, useState } from 'react'
import type { PdfPages } from '~/files/pdf_pages'
import { t } from '~/language/t'

type PageCanvasProps = {
  pdf: PdfPages
  page: number
  /** What a screen reader is told: the text of the page. */
  text: string
  onFailed: () => void
}

/** A4 upright: the place of a page before its shape is known. */
const USUAL_RATIO = 1 / Math.SQRT2
const MAX_WIDTH_PX = 2_400

/** One page as it looks on paper, drawn for the width that it has on this screen. */
export function PageCanvas({ pdf, page, text, onFailed }: PageCanvasProps) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const [ratio, setRatio] = useState(USUAL_RATIO)
  const [drawnPage, setDrawnPage] = useState<number | null>(null)
  useEffect(() => {
    let isWanted = true
    const width = Math.min(MAX_WIDTH_PX, canvas.current!.clientWidth * devicePixelRatio)
    void pdf.draw(page, Math.max(1, Math.round(width))).then((drawn) => {
      if (!isWanted) return
      if (!drawn) return onFailed()
      setRatio(drawn.ratio)
      setDrawnPage(page)
      const { bitmap } = drawn
      Object.assign(canvas.current!, { width: bitmap.width, height: bitmap.height })
      canvas.current!.getContext('bitmaprenderer')?.transferFromImageBitmap(bitmap)
    })
    return () => {
      isWanted = false
    }
  }, [pdf, page, onFailed])
  return (
    <canvas
      ref={canvas}
      role="img"
      aria-label={t('Page {page}. {text}', { page, text })}
      aria-busy={drawnPage !== page}
      data-page={drawnPage ?? undefined}
      className="w-full rounded-lg border border-line bg-white"
      style={{ aspectRatio: ratio }}
    />
  )
}
