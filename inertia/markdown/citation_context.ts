import { type ComponentType, createContext, type ReactNode } from 'react'
import type { Citation } from '#shared/citation'

export type CitationProps = { citation: Citation; children: ReactNode }

/** What becomes of the citations in a text; without it they are words. Markdown itself knows nothing of files. */
export const CitationContext = createContext<ComponentType<CitationProps> | null>(null)
