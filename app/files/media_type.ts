/** By which bytes a file of a kind begins, at which place. */
const SIGNATURES: readonly [mediaType: string, ...marks: [at: number, bytes: string][]][] = [
  ['image/png', [0, '\x89PNG\r\n\x1a\n']],
  ['image/jpeg', [0, '\xff\xd8\xff']],
  ['image/gif', [0, 'GIF87a']],
  ['image/gif', [0, 'GIF89a']],
  ['image/webp', [0, 'RIFF'], [8, 'WEBP']],
  ['audio/wav', [0, 'RIFF'], [8, 'WAVE']],
  ['audio/mpeg', [0, 'ID3']],
  ['audio/mpeg', [0, '\xff\xfb']],
  ['audio/ogg', [0, 'OggS']],
  ['video/mp4', [4, 'ftyp']],
  ['application/pdf', [0, '%PDF-']],
]

/** Pictures that a browser shows and that cannot hold a script, as SVG can. */
export const SHOWN_IMAGES: ReadonlySet<string> = new Set([
  'image/png',
  'image/jpeg',
  'image/webp',
  'image/gif',
])

/**
 * What a file is, by its first bytes. What its sender says counts for nothing: a page that calls itself a picture would be shown
 * as a page (attack F02).
 */
export function sniffMediaType(bytes: Uint8Array): string {
  const head = Buffer.from(bytes.subarray(0, 16)).toString('latin1')
  for (const [mediaType, ...marks] of SIGNATURES)
    if (marks.every(([at, mark]) => head.startsWith(mark, at))) return mediaType
  return isText(bytes) ? 'text/plain' : 'application/octet-stream'
}

const SAMPLE_BYTES = 4_096

function isText(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, SAMPLE_BYTES)
  if (sample.length === 0 || sample.includes(0)) return false
  try {
    // A sample may end within a character.
    new TextDecoder('utf-8', { fatal: true }).decode(sample, { stream: true })
    return true
  } catch {
    return false
  }
}
