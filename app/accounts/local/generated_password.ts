import { randomInt } from 'node:crypto'

/** Without what looks alike, since somebody may have to read it out. */
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789'
const GROUPS = 5
const GROUP_LETTERS = 5

/** Some 123 random bits, to be changed by whoever gets it. */
export const generatedPassword = () =>
  Array.from({ length: GROUPS }, () =>
    Array.from({ length: GROUP_LETTERS }, () => LETTERS[randomInt(LETTERS.length)]).join('')
  ).join('-')
