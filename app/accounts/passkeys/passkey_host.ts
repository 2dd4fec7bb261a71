import { address } from '#config/address'

/** Passkeys belong to a host name: that of APP_URL, whatever the request says about itself (attack A08). */
export const passkeyHost = new URL(address.url).hostname
