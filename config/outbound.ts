import { OutboundGuard } from '#app/core/outbound_guard'
import env from '#start/env'

const hosts = (env.get('ALLOWED_PRIVATE_HOSTS') ?? '').split(',').map((host) => host.trim())

/** What stands between the server and the addresses that persons choose. */
export const outboundGuard = new OutboundGuard(hosts.filter(Boolean))
