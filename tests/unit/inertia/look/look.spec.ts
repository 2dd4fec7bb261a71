import { readFileSync } from 'node:fs'
import { test } from '@japa/runner'
import { lookOf } from '~/look/look'

type Colours = Record<string, [light: string, dark: string]>
const css = (name: string) =>
  readFileSync(new URL(`../../../../inertia/css/${name}.css`, import.meta.url), 'utf8')
const coloursIn = (block: string): Colours =>
  Object.fromEntries(
    [...block.matchAll(/--color-([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(
      ([, name, light, dark]) => [name, [light, dark]]
    )
  ) as Colours

/** WCAG 2.2, 1.4.3. */
function contrast(one: string, other: string): number {
  const luminance = (colour: string) => {
    const [red, green, blue] = [1, 3, 5].map((at) => {
      const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!
  }
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (light! + 0.05) / (dark! + 0.05)
}

const usual = coloursIn(css('tokens'))
const variants = [...css('look').matchAll(/:root\[data-(?:accent|contrast)='(\w+)'\] \{([^}]*)\}/g)]
const LOOKS = [['usual', ''], ...variants.map(([, name, block]) => [name!, block!])] as const
/** What stands on what. */
const PAIRS = [
  ['ink', 'canvas'],
  ['ink', 'bubble'],
  ['ink', 'accent-soft'],
  ['muted', 'canvas'],
  ['muted', 'panel'],
  ['accent', 'canvas'],
  ['accent', 'raised'],
  ['on-accent', 'accent'],
] as const

test.group('The look', () => {
  test('{name}: every text can be read, in light and dark')
    .with(LOOKS.map(([name, block]) => ({ name, colours: { ...usual, ...coloursIn(block) } })))
    .run(({ assert }, { colours }) => {
      const tooWeak = PAIRS.flatMap(([text, surface]) =>
        [0, 1]
          .filter((scheme) => contrast(colours[text]![scheme]!, colours[surface]![scheme]!) < 4.5)
          .map((scheme) => `${text} on ${surface}, ${scheme === 0 ? 'light' : 'dark'}`)
      )
      assert.deepEqual(tooWeak, [])
    })

  test('is the usual one where nothing, or something unknown, was chosen', ({ assert }) => {
    const stored: Record<string, unknown> = { design: 'terminal', accent: 'javascript:', size: 12 }
    const look = lookOf((name) => stored[name])
    assert.deepEqual(
      [look.design, look.accent, look.size, look.motion],
      ['terminal', 'green', 'medium', 'usual']
    )
  })
})
