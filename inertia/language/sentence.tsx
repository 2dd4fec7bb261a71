import { Fragment, type ReactNode } from 'react'

type SentenceProps = { words: string; parts: Record<string, ReactNode> }

/**
 * A sentence with elements in it, whose place differs between languages:
 * `<Sentence words={t('<name> is gone.')} parts={{ name: <strong>{name}</strong> }} />`.
 */
export function Sentence({ words, parts }: SentenceProps) {
  return words
    .split(/<(\w+)>/)
    .map((piece, place) => (
      <Fragment key={place}>{place % 2 === 0 ? piece : parts[piece]}</Fragment>
    ))
}
