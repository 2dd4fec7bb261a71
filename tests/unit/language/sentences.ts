import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'

const ROOT = join(import.meta.dirname, '..', '..', '..', 'inertia')
/** Attributes that somebody reads or hears. */
const READ_ALOUD = new Set(['aria-label', 'title', 'placeholder', 'label', 'alt', 'hint'])
const HAS_WORDS = /\p{L}{2}/u
/** Names that are the same in every language. */
const NAMES = new Set(['kamba', 'GitHub', 'OpenRouter', 'Ollama'])

export const catalogue = (language: string): Record<string, string> =>
  JSON.parse(readFileSync(join(ROOT, 'language', `${language}.json`), 'utf8'))

type Found = { sentences: Set<string>; bare: string[] }

/** What the pages say by `t('…')`, and what they say without it (`file:line: words`). */
export function sentencesOfPages(): Found {
  const found: Found = { sentences: new Set(), bare: [] }
  for (const path of readdirSync(ROOT, { recursive: true, encoding: 'utf8' }))
    if (/\.tsx?$/.test(path) && !path.startsWith('language')) readPage(path, found)
  return found
}

function readPage(path: string, { sentences, bare }: Found) {
  const source = readFileSync(join(ROOT, path), 'utf8')
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true)
  const isBare = (node: ts.Node, words: string) => {
    if (!HAS_WORDS.test(words) || NAMES.has(words.trim())) return
    const { line } = file.getLineAndCharacterOfPosition(node.getStart())
    bare.push(`${path}:${line + 1}: ${words.trim()}`)
  }
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && node.expression.getText() === 't') {
      const [first] = node.arguments
      for (const text of literalsOf(first)) sentences.add(text)
    }
    if (ts.isJsxElement(node) && /^(code|kbd)$/.test(node.openingElement.tagName.getText())) return
    if (ts.isJsxText(node)) isBare(node, node.text)
    if (ts.isJsxAttribute(node) && READ_ALOUD.has(node.name.getText())) {
      const value = node.initializer
      if (value && ts.isStringLiteral(value)) isBare(node, value.text)
      else if (value && ts.isJsxExpression(value) && value.expression)
        for (const text of literalsOf(value.expression)) isBare(node, text)
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
}

/** The strings that an expression may be: `'a'`, `isOpen ? 'a' : 'b'`. */
function literalsOf(node: ts.Expression | undefined): string[] {
  if (!node) return []
  if (ts.isStringLiteralLike(node)) return [node.text]
  if (ts.isConditionalExpression(node))
    return [...literalsOf(node.whenTrue), ...literalsOf(node.whenFalse)]
  if (ts.isTemplateExpression(node))
    return [[node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join(' ')]
  return []
}
