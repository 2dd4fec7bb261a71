import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'

const HEADERS = {
  // Shield replaces this one on pages; whatever else is opened directly (an asset, an error) may run nothing.
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  // Addresses of chats and shares are nobody else's business.
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), payment=(), usb=()',
}

/** On every answer, refusals and errors included: first of the server's middleware and set on Node's own response. */
export default class SecurityHeadersMiddleware {
  handle({ request, response }: HttpContext, next: NextFn) {
    for (const [name, value] of Object.entries(HEADERS)) response.response.setHeader(name, value)
    // Workers and their modules need a policy of their own: they do not inherit the page's. The dev server has them below /inertia.
    if (/^\/(assets\/.*\.js|inertia\/.*\.ts)$/.test(request.url()))
      response.response.setHeader(
        'content-security-policy',
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; worker-src 'self'; frame-ancestors 'none'"
      )
    return next()
  }
}
