import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'
import { SECURITY_HEADERS } from '#config/security_headers'

/** On every answer, refusals and errors included: first of the server's middleware and set on Node's own response. */
export default class SecurityHeadersMiddleware {
  handle({ request, response }: HttpContext, next: NextFn) {
    for (const [name, value] of Object.entries(SECURITY_HEADERS))
      response.response.setHeader(name, value)
    // Workers and their modules need a policy of their own: they do not inherit the page's. The dev server has them below /inertia.
    if (/^\/(assets\/.*\.js|inertia\/.*\.ts)$/.test(request.url()))
      response.response.setHeader(
        'content-security-policy',
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; worker-src 'self'; frame-ancestors 'none'"
      )
    // It lies with the other assets and serves all pages.
    if (request.url() === '/assets/service_worker.js')
      response.response.setHeader('service-worker-allowed', '/')
    return next()
  }
}
