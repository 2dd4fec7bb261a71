import { transform } from 'sucrase'
import runtimeAddress from '~/markdown/component_runtime?worker&url'
import { fetchScript } from '~/markdown/frame_script'

const HAS_EXPORT = /\bexport\s/
const COMPONENTS = /(?:function|const|let|class)\s+([A-Z]\w*)/g

/**
 * A page that shows a React component, alone with React.
 *
 * Errors: throws with the words of the compiler when the code cannot be read.
 */
export async function componentDocument(code: string): Promise<string> {
  const program = compile(code)
  const runtime = await fetchScript(runtimeAddress)
  return `<!doctype html><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<style>html{color-scheme:light;background:#fff}body{margin:0;padding:1rem;font-family:system-ui,sans-serif}</style>
<div id="root"></div>
<script type="module">${runtime}
startComponent((require, exports) => {
${program}
})</script>`
}

/** JSX and TypeScript as JavaScript. Without an export the last component counts: models often leave it out. */
export function compile(code: string): string {
  const last = [...code.matchAll(COMPONENTS)].at(-1)?.[1]
  const whole = HAS_EXPORT.test(code) || !last ? code : `${code}\nexport default ${last}\n`
  const { code: compiled } = transform(whole, {
    transforms: ['jsx', 'typescript', 'imports'],
    jsxRuntime: 'automatic',
    production: true,
  })
  return compiled.replaceAll(/<\/(script)/gi, '<\\/$1')
}
