import type { HttpContext } from '@adonisjs/core/http'

/**
 * What a model has written may run here and nowhere else: in an origin of its own (`sandbox` without `allow-same-origin`), without a
 * network, without the cookies and databases of kamba, and only inside of a page of ours (attack X04).
 */
const POLICY = [
  'sandbox allow-scripts',
  "default-src 'none'",
  "script-src 'unsafe-inline'",
  "style-src 'unsafe-inline'",
  'img-src data: blob:',
  'media-src data: blob:',
  'font-src data:',
  "frame-ancestors 'self'",
  "form-action 'none'",
  "base-uri 'none'",
].join('; ')

/** Takes one document from the page around it, and becomes that. */
const PAGE = `<!doctype html>
<meta charset="utf-8">
<title>Preview</title>
<script>
  addEventListener('message', ({ data, source }) => {
    if (source !== parent || typeof data !== 'string') return
    document.open()
    document.write(data)
    document.close()
  }, { once: true })
  parent.postMessage('kamba-preview-ready', '*')
</script>
`

/** An empty page in which the browser shows HTML and SVG of a reply, when its reader asks for that. Belongs to nobody. */
export default class PreviewController {
  show({ response }: HttpContext) {
    // Framed by our own pages alone, which `frame-ancestors` says better.
    response.response.removeHeader('x-frame-options')
    response.header('content-security-policy', POLICY)
    response.header('cache-control', 'no-cache')
    return response.type('html').send(PAGE)
  }
}
