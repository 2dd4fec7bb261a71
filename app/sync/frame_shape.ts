/** No event nests deeper than four; deeper values cost recursive code its stack (attack W10). */
const MAX_DEPTH = 32
/** A push of a hundred messages holds some two thousand. A megabyte of nothing but values costs 200 ms to read, of text 2 ms (attack T06). */
const MAX_VALUES = 50_000

const [QUOTE, BACKSLASH, COMMA] = [0x22, 0x5c, 0x2c]
const [OPEN_ARRAY, CLOSE_ARRAY, OPEN_OBJECT, CLOSE_OBJECT] = [0x5b, 0x5d, 0x7b, 0x7d]

/**
 * What is wrong with the shape of a frame, in words with the limit in them; null if nothing.
 *
 * Looks at the bytes, before anything is parsed: whoever can make the parser work for a second can stop everybody's. Whether it is
 * JSON at all is the parser's business.
 */
export function refuseShape(frame: Uint8Array): string | null {
  let depth = 0
  let values = 1
  let isText = false
  for (let at = 0; at < frame.length; at++) {
    const byte = frame[at]
    if (byte === QUOTE) isText = !isText
    else if (isText) {
      if (byte === BACKSLASH) at++
    } else if (byte === COMMA) values++
    else if (byte === OPEN_ARRAY || byte === OPEN_OBJECT) {
      values++
      if (++depth > MAX_DEPTH) return `Nested deeper than ${MAX_DEPTH}`
    } else if (byte === CLOSE_ARRAY || byte === CLOSE_OBJECT) depth--
    if (values > MAX_VALUES) return `A frame may hold ${MAX_VALUES} values`
  }
  return null
}
