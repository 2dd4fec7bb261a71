import { SHOWN_IMAGES, sniffMediaType } from '#app/files/media_type'
import { pictureSize } from '#app/files/picture_size'
import { type PdfText, readPdf } from '#app/files/pdf_text'

export type Inspected = {
  readonly mediaType: string
  readonly width?: number
  readonly height?: number
  /** Of a PDF. */
  readonly text?: PdfText
}
export type Inspection =
  | { readonly ok: true; readonly found: Inspected }
  | { readonly ok: false; readonly error: 'kind_not_taken' | 'hostile' | 'unreadable' }

/** Twice what the cameras of telephones make. A browser would need 4 bytes for each (attack F04). */
const MAX_PIXELS = 100_000_000

/** What a file is, by its bytes alone; looked at before anything is kept. Pictures are not decoded. */
export async function inspectFile(bytes: Uint8Array): Promise<Inspection> {
  const mediaType = sniffMediaType(bytes)
  if (SHOWN_IMAGES.has(mediaType)) return inspectPicture(mediaType, bytes)
  if (mediaType === 'application/pdf') return inspectPdf(bytes)
  if (mediaType === 'text/plain' && isText(bytes)) return { ok: true, found: { mediaType } }
  return { ok: false, error: 'kind_not_taken' }
}

function inspectPicture(mediaType: string, bytes: Uint8Array): Inspection {
  const size = pictureSize(mediaType, bytes)
  if (!size) return { ok: false, error: 'unreadable' }
  if (size.width * size.height > MAX_PIXELS) return { ok: false, error: 'hostile' }
  return { ok: true, found: { mediaType, ...size } }
}

async function inspectPdf(bytes: Uint8Array): Promise<Inspection> {
  // A copy: the bytes that a thread is given are gone here.
  const read = await readPdf(Uint8Array.from(bytes))
  return read.ok ? { ok: true, found: { mediaType: 'application/pdf', text: read.text } } : read
}

/** From its first byte to its last: what begins as text may go on as something else. */
function isText(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return !bytes.includes(0)
  } catch {
    return false
  }
}
