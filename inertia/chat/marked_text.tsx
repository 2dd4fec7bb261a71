import { memo, useMemo } from 'react'
import { type Stretch, stretchesOf } from '~/chat/markup'

const looks: Record<Exclude<Stretch['kind'], 'plain' | 'bullet'>, string> = {
  mark: 'hidden',
  strong: 'font-semibold',
  emphasis: 'italic',
  heading: 'font-semibold',
  code: 'rounded-md bg-panel px-1.5 py-0.5 font-mono text-[0.875em]',
  block:
    'my-1 block overflow-x-auto rounded-xl border border-line bg-panel px-4 py-3 font-mono text-sm whitespace-pre',
}

/** A reply's text, made of text nodes alone: nothing in it can become a link, an image or a script. */
export function MarkedText({ text }: { text: string }) {
  const stretches = useMemo(() => stretchesOf(text), [text])
  // By position: what has arrived stays where it is, only the last stretch grows.
  // oxlint-disable-next-line react/no-array-index-key
  return stretches.map((stretch, index) => <Piece key={index} {...stretch} />)
}

const Piece = memo(function Piece({ kind, text }: Stretch) {
  if (kind === 'plain') return text
  if (kind === 'bullet') {
    return (
      <span className="before:pr-2 before:pl-1 before:text-muted before:content-['•']">
        <span className="hidden">{text}</span>
      </span>
    )
  }
  return (
    // a block scrolls sideways, which must work without a mouse
    <span className={looks[kind]} tabIndex={kind === 'block' ? 0 : undefined}>
      {text}
    </span>
  )
})
