import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { Health } from '#app/core/health'

/** For load balancers, Docker and the bootstrap: 200 when everything works, 503 when something does not. */
@inject()
export default class HealthController {
  constructor(protected health: Health) {}

  async show({ response }: HttpContext) {
    const report = await this.health.report()
    response.header('cache-control', 'no-store')
    return response.status(report.status === 'ok' ? 200 : 503).send(report)
  }
}
