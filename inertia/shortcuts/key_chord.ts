/**
 * A key with what is held down with it, as it is stored: `Mod+Shift+O`, `Alt+ArrowUp`, `?`. `Mod` is Ctrl, and Cmd on a Mac.
 * Shift is named only where it does not change the character: `?` is `?` on every keyboard.
 */
export type KeyChord = string

type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>

const HELD_ALONE = [
  'Control',
  'Meta',
  'Alt',
  'Shift',
  'AltGraph',
  'CapsLock',
  'Dead',
  'Unidentified',
]

/** Null while only keys are pressed that are held down with others. */
export function chordOf(event: Pressed): KeyChord | null {
  const key = keyOf(event)
  if (key === null) return null
  const isSign = key.length === 1 && !/[A-Z0-9]/.test(key)
  return [
    ...(event.ctrlKey || event.metaKey ? ['Mod'] : []),
    ...(event.altKey ? ['Alt'] : []),
    ...(event.shiftKey && !isSign ? ['Shift'] : []),
    key,
  ].join('+')
}

/** A letter is the one that is printed on the key; where that is not Latin, and with Option on a Mac, the one of its place. */
function keyOf({ key, code, shiftKey }: Pressed): string | null {
  if (HELD_ALONE.includes(key)) return null
  const place = /^Key([A-Z])$/.exec(code)?.[1]
  if (/^[a-z]$/i.test(key)) return key.toUpperCase()
  if (place !== undefined && key.length === 1 && key.charCodeAt(0) > 127) return place
  const digit = /^Digit(\d)$/.exec(code)?.[1]
  if (digit !== undefined && !shiftKey) return digit
  return key === ' ' ? 'Space' : key
}

const isMac = () => /Mac|iPhone|iPad/.test(globalThis.navigator?.userAgent ?? '')

const WORDS: Record<string, string> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Escape: 'Esc',
  Backspace: '⌫',
}
const MAC_WORDS: Record<string, string> = { Mod: '⌘', Alt: '⌥', Shift: '⇧' }

/** The keys as they are printed on the keyboard, one by one. */
export function keyWords(chord: KeyChord, mac = isMac()): string[] {
  return partsOf(chord).map((part) => {
    if (mac && MAC_WORDS[part]) return MAC_WORDS[part]
    return part === 'Mod' ? 'Ctrl' : (WORDS[part] ?? part)
  })
}

/** As screen readers are told of them. */
export function ariaKeys(chords: readonly KeyChord[]): string | undefined {
  const all = chords.flatMap((chord) => {
    const parts = partsOf(chord)
    if (parts[0] !== 'Mod') return [parts.join('+')]
    return ['Control', 'Meta'].map((mod) => [mod, ...parts.slice(1)].join('+'))
  })
  return all.length > 0 ? all.join(' ') : undefined
}

/** A plus may itself be the key. */
const partsOf = (chord: KeyChord) => chord.split(/\+(?=.)/)

/** Whether it may be pressed while somebody writes: it makes no character, and moves nothing in a text. */
export const worksInFields = (chord: KeyChord) =>
  chord.startsWith('Mod+') || /^(Alt\+)?(Shift\+)?F\d+$/.test(chord)
