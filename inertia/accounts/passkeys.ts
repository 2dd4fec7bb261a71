import { browserSupportsWebAuthn } from '@simplewebauthn/browser'

/** Passkeys belong to one host name, and browsers give none to bare addresses such as 127.0.0.1. */
export const canUsePasskeys = (host: string) =>
  browserSupportsWebAuthn() && window.location.hostname === host && !/^[\d.]+$|:/.test(host)
