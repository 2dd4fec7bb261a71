import { promisify } from 'node:util'
import { crc32, deflate } from 'node:zlib'

const pack = promisify(deflate)
const SIGNATURE = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')
const TRUE_COLOUR_8_BIT = [8, 2, 0, 0, 0]

/**
 * A PNG of these pixels.
 *
 * Shape: `pixels` are rows from the top, three bytes each pixel. `notes` are kept in it as text, Latin-1 alone.
 */
export async function encodePng(
  { width, height, pixels }: { width: number; height: number; pixels: Uint8Array },
  notes: Record<string, string> = {}
): Promise<Uint8Array> {
  const rowBytes = width * 3
  const rows = Buffer.alloc(height * (rowBytes + 1))
  // The byte before each row says that it is stored as it is.
  for (let y = 0; y < height; y++)
    rows.set(pixels.subarray(y * rowBytes, (y + 1) * rowBytes), y * (rowBytes + 1) + 1)
  const size = Buffer.alloc(8)
  size.writeUInt32BE(width)
  size.writeUInt32BE(height, 4)
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', Buffer.concat([size, Buffer.from(TRUE_COLOUR_8_BIT)])),
    ...Object.entries(notes).map(([name, text]) =>
      chunk('tEXt', Buffer.from(`${name}\0${text}`, 'latin1'))
    ),
    chunk('IDAT', await pack(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/** The text that a PNG keeps under a name; null when it has none, or is no PNG. */
export function noteInPng(png: Uint8Array, name: string): string | null {
  const bytes = Buffer.from(png.buffer, png.byteOffset, png.byteLength)
  if (!bytes.subarray(0, 8).equals(SIGNATURE)) return null
  for (let at = 8; at + 12 <= bytes.length;) {
    const length = bytes.readUInt32BE(at)
    const text = bytes.toString('latin1', at + 8, Math.min(at + 8 + length, at + 8 + 200))
    if (bytes.toString('latin1', at + 4, at + 8) === 'tEXt' && text.startsWith(`${name}\0`))
      return text.slice(name.length + 1)
    at += length + 12
  }
  return null
}

function chunk(kind: string, data: Buffer): Buffer {
  const framed = Buffer.alloc(data.length + 12)
  framed.writeUInt32BE(data.length)
  framed.write(kind, 4, 'latin1')
  data.copy(framed, 8)
  framed.writeUInt32BE(crc32(framed.subarray(4, 8 + data.length)), 8 + data.length)
  return framed
}
