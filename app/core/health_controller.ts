import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { Health } from '#app/core/health'
import { isOperator } from '#app/core/operator_access'
import { operator } from '#config/operator'

/** For load balancers, Docker and the bootstrap: 200 when everything works, 503 when something does not; to the operator also what. */
@inject()
export default class HealthController {
  constructor(protected health: Health) {}

  async show({ request, response }: HttpContext) {
    const report = await this.health.report()
    response.header('cache-control', 'no-store')
    const { status } = report
    const seesDetails = isOperator(request.request, operator)
    return response.status(status === 'ok' ? 200 : 503).send(seesDetails ? report : { status })
  }
}
