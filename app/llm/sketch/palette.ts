export type Colour = readonly [red: number, green: number, blue: number]

/** Hues of the words that people have for colours, in degrees; a saturation where it is not a strong one. */
const HUES: Record<string, readonly [hue: number, saturation?: number]> = {
  red: [4],
  crimson: [348],
  scarlet: [8],
  fire: [14],
  rust: [16],
  orange: [28],
  fox: [22],
  sunset: [20],
  autumn: [26],
  brown: [25, 0.4],
  gold: [44],
  golden: [44],
  sand: [42, 0.4],
  desert: [38, 0.45],
  yellow: [52],
  sun: [46],
  lime: [84],
  green: [128],
  forest: [140, 0.45],
  jungle: [132],
  mint: [158, 0.4],
  teal: [176],
  turquoise: [174],
  sea: [196],
  ocean: [204],
  water: [200],
  cyan: [186],
  ice: [198, 0.3],
  sky: [208],
  blue: [216],
  navy: [222],
  indigo: [244],
  night: [236, 0.5],
  space: [252],
  violet: [272],
  purple: [282],
  magenta: [306],
  pink: [334],
  rose: [342],
  grey: [215, 0.05],
  gray: [215, 0.05],
  black: [230, 0.08],
  white: [210, 0.06],
  snow: [206, 0.12],
}

/** Two of the sky, four of the hills and one of the sun: of the words that name some, else by chance. */
export function paletteOf(words: readonly string[], random: () => number): Colour[] {
  const named = words.flatMap((word) => (Object.hasOwn(HUES, word) ? [HUES[word]!] : []))
  const [first = random() * 360, saturation = 0.62] = named[0] ?? []
  const away = (random() < 0.5 ? 1 : -1) * (24 + random() * 48)
  const [second = first + away, otherSaturation = saturation] = named[1] ?? []
  const isDark = words.some((word) => ['night', 'dark', 'black', 'space'].includes(word))
  const lights = isDark
    ? [0.3, 0.16, 0.4, 0.28, 0.18, 0.1, 0.85]
    : [0.9, 0.7, 0.6, 0.45, 0.32, 0.2, 0.55]
  return lights.map((light, index) =>
    index % 2 === 0 ? toColour(first, saturation, light) : toColour(second, otherSaturation, light)
  )
}

function toColour(hue: number, saturation: number, light: number): Colour {
  const strength = saturation * Math.min(light, 1 - light)
  const channel = (offset: number) => {
    const turn = (offset + (((hue % 360) + 360) % 360) / 30) % 12
    return 255 * (light - strength * Math.max(-1, Math.min(turn - 3, 9 - turn, 1)))
  }
  return [channel(0), channel(8), channel(4)]
}
