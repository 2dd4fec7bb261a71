import type { Piece } from '~/search/snippet'

/** Text with what was searched for marked in it. */
export function MarkedText({ pieces }: { pieces: readonly Piece[] }) {
  return pieces.map(({ text, isMatch }, index) =>
    isMatch ? (
      // oxlint-disable-next-line react/no-array-index-key -- pieces have no name but their place
      <mark key={index} className="rounded-xs bg-found text-ink">
        {text}
      </mark>
    ) : (
      text
    )
  )
}
