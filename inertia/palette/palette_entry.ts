import type { LucideIcon } from 'lucide-react'
import { type Comparable, comparable, fitOf, wordsOf } from '~/palette/fuzzy'
import type { Piece } from '~/search/snippet'
import type { KeyChord } from '~/shortcuts/key_chord'

/** One line of the palette. */
export type PaletteEntry = {
  /** The same in every session, so that it can be offered again. */
  readonly key: string
  readonly name: string
  readonly Icon: LucideIcon
  /** Beside the name. */
  readonly detail?: string | undefined
  /** Below it, with the matches. */
  readonly snippet?: readonly Piece[]
  readonly keys?: readonly KeyChord[]
  /** It goes on in the palette. */
  readonly stays?: boolean
  readonly take: () => void
}

export type PaletteSection = { readonly name: string; readonly entries: readonly PaletteEntry[] }

/** An entry that is found by its name and further words. */
export type NamedEntry = PaletteEntry & { readonly compared: Comparable }

export const named = (entry: PaletteEntry, also = ''): NamedEntry => ({
  ...entry,
  compared: comparable(entry.name, also),
})

/** What fits, best first; what fits alike stays in its order. */
export function fitting(
  entries: readonly NamedEntry[],
  query: string,
  limit: number
): PaletteEntry[] {
  const words = wordsOf(query)
  return entries
    .flatMap((entry) => {
      const fit = fitOf(words, entry.compared)
      return fit === null ? [] : [{ entry, fit }]
    })
    .sort((a, b) => a.fit - b.fit)
    .slice(0, limit)
    .map(({ entry }) => entry)
}
