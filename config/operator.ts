import type { OperatorRules } from '#app/core/operator_access'
import { address } from '#config/address'
import env from '#start/env'

/** Who may see /metrics and the details of /health. */
export const operator: OperatorRules = {
  token: env.get('METRICS_TOKEN')?.release() || null,
  isLocal: address.isLocal,
}
