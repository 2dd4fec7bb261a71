import { address } from '#config/address'

/** On every answer, refusals included. Pages have a content policy of their own instead of this one (config/shield.ts). */
export const SECURITY_HEADERS: Record<string, string> = {
  // Whatever is opened directly (an asset, an error) may run nothing.
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  // Addresses of chats and shares are nobody else's business.
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), payment=(), usb=()',
  ...(address.isSecure ? { 'strict-transport-security': 'max-age=15552000' } : {}),
}
