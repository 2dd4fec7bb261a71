import type { OutboundGuard } from '#app/core/outbound_guard'
import { createSafeFetch } from '#app/core/safe_fetch'
import type { ProviderAccess } from '#app/llm/providers'
import { outboundGuard } from '#config/outbound'

type Address = Pick<ProviderAccess, 'addressFrom'>

/** What stands before an address that a person chose; nothing before the operator's own. */
export const guardOf = ({ addressFrom }: Address): OutboundGuard | undefined =>
  addressFrom === 'person' ? outboundGuard : undefined

/** For answers that are streams. A picture that a model made comes as one line of them. */
export const STREAM_LIMITS = { maxBytes: 64 * 1024 * 1024, maxLineBytes: 16 * 1024 * 1024 }

/** The way to a provider for those adapters of the AI SDK that want a `fetch`. */
export const fetchOf = (access: Address): typeof globalThis.fetch =>
  createSafeFetch(STREAM_LIMITS, guardOf(access))
