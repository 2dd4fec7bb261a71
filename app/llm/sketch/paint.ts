import { setImmediate as turn } from 'node:timers/promises'
import { type Colour, paletteOf } from '#app/llm/sketch/palette'

export type Sketch = {
  readonly width: number
  readonly height: number
  /** Where things are. */
  readonly seed: number
  /** Of which colours they are, together with the words. */
  readonly colourSeed: number
  readonly words: readonly string[]
}

const HILLS = 4
/** Rows between two looks at whether anybody still wants the picture, and at everybody else. */
const BAND_ROWS = 48

/** A landscape of nowhere: a sky, a sun, drops of light and hills. The same sketch is the same picture. */
export async function paint(sketch: Sketch, signal: AbortSignal): Promise<Uint8Array> {
  const { width, height } = sketch
  const random = numbersFrom(sketch.seed)
  const colours = paletteOf(sketch.words, numbersFrom(sketch.colourSeed))
  const hills = Array.from({ length: HILLS }, (_, index) => hillOf(index, sketch, random))
  const discs = discsOf(sketch, random, colours)
  const pixels = new Uint8Array(width * height * 3)
  for (let y = 0; y < height; y++) {
    if (y % BAND_ROWS === 0) {
      await turn()
      signal.throwIfAborted()
    }
    const sky = mixed(colours[0]!, colours[1]!, y / height)
    for (let x = 0; x < width; x++) {
      const layer = hills.findLastIndex((tops) => y >= tops[x]!)
      const colour =
        layer === -1
          ? lit(sky, discs, x, y)
          : mixed(
              colours[2 + layer]!,
              colours[1]!,
              Math.max(0, 0.25 - (y - hills[layer]![x]!) / height)
            )
      const grain = ((x * 73 + y * 151 + x * y) % 7) - 3
      const at = (y * width + x) * 3
      for (let channel = 0; channel < 3; channel++)
        pixels[at + channel] = Math.max(0, Math.min(255, colour[channel]! + grain))
    }
  }
  return pixels
}

/** The height of a hill's top in each column; later ones stand before earlier ones. */
function hillOf(index: number, { width, height }: Sketch, random: () => number): Float64Array {
  const base = height * (0.46 + 0.14 * index + 0.06 * random())
  const waves = [1, 2.3, 5.1].map((pace) => ({
    size: (height * (0.03 + 0.07 * random())) / pace,
    pace: (pace * (1 + random()) * Math.PI) / width,
    start: random() * 2 * Math.PI,
  }))
  return Float64Array.from({ length: width }, (_, x) =>
    waves.reduce((top, { size, pace, start }) => top - size * Math.sin(x * pace + start), base)
  )
}

type Disc = { x: number; y: number; radius: number; colour: Colour; strength: number }

/** The sun, and a drop of light for each word. */
function discsOf({ width, height, words }: Sketch, random: () => number, colours: Colour[]) {
  const short = Math.min(width, height)
  const place = () => ({ x: width * (0.1 + 0.8 * random()), y: height * (0.08 + 0.34 * random()) })
  const sun: Disc = {
    ...place(),
    radius: short * (0.09 + 0.07 * random()),
    colour: colours[6]!,
    strength: 0.85,
  }
  const drops = Array.from({ length: Math.min(words.length, 8) }, (): Disc => ({
    ...place(),
    radius: short * (0.015 + 0.03 * random()),
    colour: colours[2]!,
    strength: 0.4,
  }))
  return [...drops, sun]
}

function lit(sky: Colour, discs: readonly Disc[], x: number, y: number): Colour {
  let colour = sky
  for (const { radius, strength, ...disc } of discs) {
    const distance = Math.hypot(x - disc.x, y - disc.y)
    if (distance > radius * 2.5) continue
    // A sharp edge, and a glow around it.
    const share = distance < radius ? 1 : 0.35 * (1 - (distance - radius) / (radius * 1.5))
    colour = mixed(colour, disc.colour, strength * share)
  }
  return colour
}

const mixed = (one: Colour, other: Colour, share: number): Colour => [
  one[0] + (other[0] - one[0]) * share,
  one[1] + (other[1] - one[1]) * share,
  one[2] + (other[2] - one[2]) * share,
]

/** Numbers from 0 to 1 that the seed alone decides (mulberry32: short, and good enough for hills). */
export function numbersFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mix = Math.imul(state ^ (state >>> 15), state | 1)
    mix ^= mix + Math.imul(mix ^ (mix >>> 7), mix | 61)
    return ((mix ^ (mix >>> 14)) >>> 0) / 2 ** 32
  }
}
