import { common, createLowlight } from 'lowlight'

const lowlight = createLowlight(common)
lowlight.registerAlias({ xml: ['svg', 'vue'], typescript: ['tsx'], javascript: ['jsx'] })

/** A word with what it is, `hljs-keyword` for example, or text that is nothing in particular. */
export type Marked = string | { readonly is: string; readonly marked: readonly Marked[] }

/** One line of code; lines with the same signature look the same. */
export type MarkedLine = { readonly signature: string; readonly marked: readonly Marked[] }

/** Code by lines, its words marked by what they are; null for a language that nobody knows. Never guesses: guesses change with every line. */
export function highlight(code: string, language: string): MarkedLine[] | null {
  const name = language.toLowerCase()
  if (!lowlight.registered(name)) return null
  return linesOf(lowlight.highlight(name, code).children).map((marked) => ({
    marked,
    signature: JSON.stringify(marked),
  }))
}

type Nodes = ReturnType<typeof lowlight.highlight>['children']

/** A comment or a text may go over many lines: it is the same on each of them. */
function linesOf(nodes: Nodes): Marked[][] {
  const lines: Marked[][] = [[]]
  const add = (parts: readonly Marked[][]) => {
    lines.at(-1)!.push(...(parts[0] ?? []))
    for (const part of parts.slice(1)) lines.push([...part])
  }
  for (const node of nodes) {
    if (node.type === 'text') add(node.value.split('\n').map((text) => (text === '' ? [] : [text])))
    if (node.type !== 'element') continue
    const names = node.properties['className']
    const is = Array.isArray(names) ? names.join(' ') : ''
    add(linesOf(node.children).map((marked) => (marked.length === 0 ? [] : [{ is, marked }])))
  }
  return lines
}
