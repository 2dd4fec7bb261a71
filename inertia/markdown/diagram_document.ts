import mermaidAddress from 'mermaid/dist/mermaid.min.js?url'
import { asLiteral, fetchScript } from '~/markdown/frame_script'

/** Colours of the page are not known in the frame: these are its surfaces. */
const SURFACE = { light: '#ffffff', dark: '#1e1f1d' }
/** What a diagram must not choose for itself, beside what mermaid forbids anyway. */
const FIXED =
  "['secure','securityLevel','startOnLoad','maxTextSize','maxEdges','suppressErrorRendering','themeCSS','fontFamily','dompurifyConfig','htmlLabels']"

/** A page that draws one diagram, and tells the page around it how high it is, its SVG, or why it cannot be drawn. */
export async function diagramDocument(code: string, isDark: boolean): Promise<string> {
  const mermaid = await fetchScript(mermaidAddress)
  const theme = isDark ? 'dark' : 'light'
  return `<!doctype html><meta charset="utf-8">
<style>html{color-scheme:${theme};background:${SURFACE[theme]}}body{margin:0;padding:1rem;text-align:center}svg{max-width:100%;height:auto}</style>
<div id="place"></div>
<script>${mermaid}</script>
<script>
const tell = (said) => parent.postMessage({ kamba: 'preview', ...said }, '*')
mermaid.initialize({
  startOnLoad: false, securityLevel: 'strict', suppressErrorRendering: true,
  theme: '${isDark ? 'dark' : 'default'}', fontFamily: 'system-ui, sans-serif', secure: ${FIXED},
})
mermaid.render('diagram', ${asLiteral(code)}).then(({ svg }) => {
  document.getElementById('place').innerHTML = svg
  tell({ height: document.documentElement.scrollHeight, svg })
}).catch((error) => tell({ failed: String(error && error.message || error) }))
</script>`
}
