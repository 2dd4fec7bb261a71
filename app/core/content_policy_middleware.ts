import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'
import { cspFactory } from '@adonisjs/shield/guards'
import shieldConfig from '#config/shield'

const setPolicy = cspFactory(shieldConfig.csp)

/** Shield's content policy for pages without a session: the whole of shield would write a session row for every visitor. */
export default class ContentPolicyMiddleware {
  handle(ctx: HttpContext, next: NextFn) {
    setPolicy(ctx)
    return next()
  }
}
