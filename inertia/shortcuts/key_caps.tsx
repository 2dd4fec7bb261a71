import { type KeyChord, keyWords } from '~/shortcuts/key_chord'

/** Keys as they look on a keyboard. */
export function KeyCaps({ chord }: { chord: KeyChord }) {
  return (
    <span dir="ltr" className="flex shrink-0 gap-1 max-md:pointer-coarse:hidden">
      {keyWords(chord).map((word) => (
        <kbd
          key={word}
          className="min-w-5 rounded-md border border-line-strong bg-panel px-1.5 text-center font-sans text-xs leading-5 text-muted"
        >
          {word}
        </kbd>
      ))}
    </span>
  )
}
