/** What code can be looked at as. */
export type PreviewKind = 'page' | 'picture' | 'diagram' | 'component'

const HAS_COMPONENT = /(?:function|const|let|class)\s+[A-Z]\w*|export\s+default/
const HAS_ELEMENT = /<[A-Za-z>]/

/** Null for code that makes nothing to look at. */
export function previewKind(language: string, code: string): PreviewKind | null {
  const name = language.toLowerCase()
  if (name === 'html') return 'page'
  if (name === 'svg' || (name === 'xml' && /^\s*<svg[\s>]/i.test(code))) return 'picture'
  if (name === 'mermaid') return 'diagram'
  const isReact = name === 'jsx' || name === 'tsx'
  return isReact && HAS_COMPONENT.test(code) && HAS_ELEMENT.test(code) ? 'component' : null
}
