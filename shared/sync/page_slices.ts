import { PAGE_SLICE_BYTES } from '#shared/limits'

const MORE = 0
const LAST = 1

/**
 * A large page goes as binary frames: one byte that tells whether it is the last, then some bytes of the page's JSON. Each is a sign
 * of life: a page of half a megabyte takes 15 s at 270 kbit/s, a browser shows a frame only when it is whole, and a client that hears
 * nothing for PING_TIMEOUT_MS gives the connection up. Other frames may stand between two slices.
 */
export function sliced(page: Uint8Array): Uint8Array[] {
  const slices: Uint8Array[] = []
  for (let start = 0; start < page.byteLength; start += PAGE_SLICE_BYTES) {
    const end = Math.min(start + PAGE_SLICE_BYTES, page.byteLength)
    const slice = new Uint8Array(1 + end - start)
    slice[0] = end === page.byteLength ? LAST : MORE
    slice.set(page.subarray(start, end), 1)
    slices.push(slice)
  }
  return slices
}

/** Puts the slices of one connection together. */
export class SliceReader {
  #decoder = new TextDecoder()
  #text = ''

  /** Returns the whole text with the last slice, null before. */
  read(data: ArrayBuffer | Uint8Array): string | null {
    const bytes = new Uint8Array(data)
    const isLast = bytes[0] === LAST
    this.#text += this.#decoder.decode(bytes.subarray(1), { stream: !isLast })
    if (!isLast) return null
    const text = this.#text
    this.#text = ''
    return text
  }
}
