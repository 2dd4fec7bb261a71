/** What a person can choose of how kamba looks; the first of each is what it looks like without a choice. */
export const LOOK_CHOICES = {
  design: ['classic', 'minimal', 'terminal'],
  contrast: ['usual', 'more'],
  accent: ['green', 'blue', 'violet', 'rose', 'amber', 'ink'],
  size: ['medium', 'small', 'large', 'larger'],
  density: ['comfortable', 'compact'],
  motion: ['usual', 'less'],
} as const

type Choices = typeof LOOK_CHOICES
export type LookName = keyof Choices
export type Look = { readonly [Name in LookName]: Choices[Name][number] }

export const LOOK_NAMES = Object.keys(LOOK_CHOICES) as LookName[]

/** Shape: `chosen` gives what somebody has stored under a name, whatever it is. */
export function lookOf(chosen: (name: LookName) => unknown): Look {
  const look = LOOK_NAMES.map((name) => {
    const choices: readonly string[] = LOOK_CHOICES[name]
    return [name, choices.find((choice) => choice === chosen(name)) ?? choices[0]]
  })
  return Object.fromEntries(look) as Look
}
