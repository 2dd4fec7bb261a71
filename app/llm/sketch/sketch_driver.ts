import { createHash } from 'node:crypto'
import type { ModelDriver, ModelRequest, ReplyDelta } from '#app/llm/driver'
import { USUAL_WISH, wishedPrompt } from '#app/llm/drivers/picture_wish'
import { paint } from '#app/llm/sketch/paint'
import { encodePng, noteInPng } from '#app/llm/sketch/png'
import type { ImageWish } from '#shared/events/image_wish'

const SIZES: Record<ImageWish['aspect'], readonly [width: number, height: number]> = {
  '1:1': [768, 768],
  '3:2': [960, 640],
  '2:3': [640, 960],
  '16:9': [1024, 576],
  '9:16': [576, 1024],
}
/** Under this name a sketch keeps its seed, so that a change of it keeps the hills. */
const SEED_NOTE = 'kamba-sketch'

/**
 * The built-in model `kamba/sketch`: paints an abstract landscape from the words, so that pictures can be tried without anybody's key.
 * It draws no foxes, and its name says so. Its pictures depend on the request alone.
 *
 * A picture that comes with the message is not looked at: of a sketch the hills stay and the colours change, of any other one its bytes
 * decide where the hills are.
 */
export class SketchDriver implements ModelDriver {
  readonly provider = 'Kamba'

  canResume() {
    return false
  }

  async *stream(request: ModelRequest, signal: AbortSignal): AsyncIterable<readonly ReplyDelta[]> {
    const { aspect, count } = request.image ?? USUAL_WISH
    const [width, height] = SIZES[aspect]
    const { prompt, pictures } = wishedPrompt(request)
    const words = prompt.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
    const given = pictures[0]
    for (let variant = 0; variant < count; variant++) {
      const ownSeed = seedOf(`${prompt}\n${variant}`)
      const seed = given ? (seedIn(given.bytes) ?? seedOf(given.bytes)) + variant : ownSeed
      const size = { width, height }
      const pixels = await paint({ ...size, seed, colourSeed: ownSeed, words }, signal)
      const bytes = await encodePng({ ...size, pixels }, { [SEED_NOTE]: String(seed) })
      signal.throwIfAborted()
      yield [{ type: 'file', mediaType: 'image/png', name: `${nameOf(prompt)}.png`, bytes }]
    }
    yield [{ type: 'usage', usage: { inputTokens: words.length, outputTokens: 0 } }]
  }
}

const nameOf = (prompt: string) => prompt.replaceAll(/\s+/g, ' ').trim().slice(0, 60) || 'sketch'

const seedOf = (from: string | Uint8Array) =>
  createHash('sha256').update(from).digest().readUInt32BE()

function seedIn(png: Uint8Array): number | null {
  const seed = Number(noteInPng(png, SEED_NOTE) ?? Number.NaN)
  return Number.isSafeInteger(seed) && seed >= 0 ? seed : null
}
