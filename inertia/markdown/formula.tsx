import { useEffect, useRef, useState } from 'react'
import type { MathToken } from '~/markdown/markdown_tokens'

type Typeset = typeof import('~/markdown/typeset').typeset

let loaded: Promise<Typeset> | null = null
const load = () => (loaded ??= import('~/markdown/typeset').then(({ typeset }) => typeset))

/** TeX, as a formula once what draws formulas is there; until then, and when it cannot be read, as it was written. */
export function Formula({ tex, isBlock, raw }: MathToken) {
  const place = useRef<HTMLSpanElement>(null)
  const [isDrawn, setDrawn] = useState(false)
  useEffect(() => {
    let isCurrent = true
    const draw = async () => {
      const typeset = await load()
      if (isCurrent && place.current) setDrawn(typeset(place.current, tex, isBlock))
    }
    void draw().catch(() => {
      // Offline before it was ever loaded: the text stays.
      loaded = null
    })
    return () => void (isCurrent = false)
  }, [tex, isBlock])
  const Tag = isBlock ? 'div' : 'span'
  return (
    <Tag className={isBlock ? 'formula-block' : undefined} tabIndex={isBlock ? 0 : undefined}>
      <span ref={place} dir="ltr" hidden={!isDrawn} />
      {!isDrawn && (
        <code dir="ltr" className="whitespace-pre-wrap">
          {raw.trim()}
        </code>
      )}
    </Tag>
  )
}
