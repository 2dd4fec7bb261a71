import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { Metrics } from '#app/core/metrics'
import { isOperator } from '#app/core/operator_access'
import type { Prometheus } from '#app/core/prometheus'
import { operator } from '#config/operator'

let prometheus: Promise<Prometheus> | undefined

/** For Prometheus. Who may not see it is told that there is nothing. */
@inject()
export default class MetricsController {
  constructor(protected metrics: Metrics) {}

  async show({ request, response }: HttpContext) {
    if (!isOperator(request.request, operator)) return response.notFound('Not found')
    prometheus ??= import('#app/core/prometheus').then(
      ({ Prometheus }) => new Prometheus(this.metrics)
    )
    const { contentType } = await prometheus
    const text = await (await prometheus).write()
    response.header('cache-control', 'no-store')
    return response.header('content-type', contentType).send(text)
  }
}
