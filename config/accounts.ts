import { parseAutoProvision } from '#config/auto_provision'
import env from '#start/env'

/** Of NIST SP 800-63B-4: for a password alone, and the least that any may have. */
const PASSWORD_CHARS = 15
const LEAST_PASSWORD_CHARS = 8
const DEFAULT_DELETION_DAYS = 7
const DEFAULT_GUEST_CARD_AFTER = 5

/** Who may come in, and how. Each provider's own settings are in config/identity_providers.ts. */
export const accounts = {
  /** Whether a visit without an account gets a guest, or the sign-in page. */
  guests: env.get('GUESTS') !== 'off',
  /** Accounts with a password or passkey of kamba's own: for anybody, for whoever has an invite, or not at all. */
  local: env.get('LOCAL_ACCOUNTS') ?? 'on',
  passwordMinLength: Math.max(
    env.get('PASSWORD_MIN_LENGTH') ?? PASSWORD_CHARS,
    LEAST_PASSWORD_CHARS
  ),
  autoProvision: parseAutoProvision(env.get('AUTO_PROVISION')),
  /** Between the wish to have an account removed and its end. */
  deletionDays: env.get('ACCOUNT_DELETION_DAYS') ?? DEFAULT_DELETION_DAYS,
  /** Messages after which a guest is offered to sign in; 0: never. */
  guestCardAfter: env.get('GUEST_CARD_AFTER') ?? DEFAULT_GUEST_CARD_AFTER,
} as const
