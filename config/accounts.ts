import { parseAutoProvision } from '#config/auto_provision'
import env from '#start/env'

/** Who may come in, and how. Each provider's own settings are in config/identity_providers.ts. */
export const accounts = {
  /** Whether a visit without an account gets a guest, or the sign-in page. */
  guests: env.get('GUESTS') !== 'off',
  local: env.get('LOCAL_ACCOUNTS') ?? 'on',
  autoProvision: parseAutoProvision(env.get('AUTO_PROVISION')),
} as const
