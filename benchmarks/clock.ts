/** Tenths of a millisecond since 1970: fine enough for milliseconds, and the same in every process of a machine. */
export const nowTenths = () => Math.round((performance.timeOrigin + performance.now()) * 10)

const STAMP_LENGTH = 9

/** The time as a word that a model says; short, so that stamped text is like text. */
export const stampWord = () => nowTenths().toString(36)

export const isStamp = (word: string) => word.length === STAMP_LENGTH

/** Units: ms between a stamp and a time in tenths. */
export const msSince = (stamp: string, tenths: number) =>
  Math.max(0, tenths - parseInt(stamp, 36)) / 10
