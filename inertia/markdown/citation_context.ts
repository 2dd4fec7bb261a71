import { createContext, type ReactNode } from 'react'
import type { Citation } from '#shared/citation'

/** What becomes of the citations in a text; without it they are words. Markdown itself knows nothing of files. */
export const CitationContext = createContext<
  ((citation: Citation, words: ReactNode) => ReactNode) | null
>(null)
