import { memo, type ReactNode } from 'react'
import type { Marked, MarkedLine } from '~/markdown/highlight'

type CodeLinesProps = {
  text: string
  /** The first lines of it, in colours; the others have none yet. */
  coloured: readonly MarkedLine[]
}

/** Each line is an element of its own, which stays for good: it gets its text, later its colours, and is never made again. */
export function CodeLines({ text, coloured }: CodeLinesProps): ReactNode {
  const lines = text.split('\n')
  return lines.map((line, index) => (
    <CodeLine
      // oxlint-disable-next-line react/no-array-index-key -- a line is known by its number
      key={index}
      text={line}
      end={index < lines.length - 1 ? '\n' : ''}
      coloured={coloured[index]}
    />
  ))
}

type CodeLineProps = { text: string; end: string; coloured: MarkedLine | undefined }

const CodeLine = memo(
  ({ text, end, coloured }: CodeLineProps) => (
    <span>
      {coloured ? <Words marked={coloured.marked} /> : text}
      {end}
    </span>
  ),
  (one, other) =>
    one.text === other.text &&
    one.end === other.end &&
    one.coloured?.signature === other.coloured?.signature
)

function Words({ marked }: { marked: readonly Marked[] }): ReactNode {
  return marked.map((word, index) =>
    typeof word === 'string' ? (
      word
    ) : (
      // oxlint-disable-next-line react/no-array-index-key -- words have no other name
      <span key={index} className={word.is}>
        <Words marked={word.marked} />
      </span>
    )
  )
}
