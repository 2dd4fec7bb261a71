import { common, createLowlight } from 'lowlight'
import type { ReactNode } from 'react'

const lowlight = createLowlight(common)
lowlight.registerAlias({ xml: ['svg', 'vue'], typescript: ['tsx'], javascript: ['jsx'] })

/** Code with its words marked by what they are; as it is for a language that nobody knows. Never guesses: guesses change with every line. */
export function highlight(code: string, language: string): ReactNode {
  const name = language.toLowerCase()
  if (!lowlight.registered(name)) return code
  return marked(lowlight.highlight(name, code).children)
}

type Nodes = ReturnType<typeof lowlight.highlight>['children']

function marked(nodes: Nodes): ReactNode {
  return nodes.map((node, index) => {
    if (node.type === 'text') return node.value
    if (node.type !== 'element') return null
    const names = node.properties['className']
    return (
      // oxlint-disable-next-line react/no-array-index-key
      <span key={index} className={Array.isArray(names) ? names.join(' ') : undefined}>
        {marked(node.children)}
      </span>
    )
  })
}
