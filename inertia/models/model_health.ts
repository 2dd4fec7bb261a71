import type { ReplyFailure, ReplyFailureCode } from '#shared/events/reply_events'
import { t } from '~/language/t'

/** How one reply on this device came out. */
export type Outcome = {
  readonly model: string | null
  readonly failure: ReplyFailure | null
  readonly via: string | null
  readonly at: number
}
export type Trouble = {
  readonly code: ReplyFailureCode
  readonly status: number | null
  readonly at: number
}
/** By the name of a provider, and by the id of a model. */
export type ModelTroubles = {
  readonly providers: ReadonlyMap<string, Trouble>
  readonly models: ReadonlyMap<string, Trouble>
}

/** A provider that has failed is marked for so long, unless it has answered since. */
export const TROUBLE_MS = 10 * 60_000

/** Failures that the next person to ask would meet, too. */
const OF_PROVIDER: ReadonlySet<ReplyFailureCode> = new Set([
  'provider_key_rejected',
  'provider_credit_empty',
  'provider_busy',
  'provider_down',
  'stream_cut',
  'address_refused',
])
const OF_MODEL: ReadonlySet<ReplyFailureCode> = new Set(['model_not_found', 'model_unavailable'])

/** Shape: `outcomes` newest first; `providerOf` names who serves a model when its reply does not say. */
export function troublesOf(
  outcomes: readonly Outcome[],
  providerOf: (modelId: string) => string | undefined,
  now: number
): ModelTroubles {
  const [answered, providers, models] = [
    new Set<string>(),
    new Map<string, Trouble>(),
    new Map<string, Trouble>(),
  ]
  for (const { model, failure, via, at } of outcomes) {
    if (model === null || now - at > TROUBLE_MS) continue
    const note = (troubles: Map<string, Trouble>, key: string) => {
      if (failure === null || answered.has(key) || troubles.has(key)) return
      troubles.set(key, { code: failure.code, status: failure.status, at })
    }
    if (failure === null) {
      answered.add(model)
      answered.add(via ?? providerOf(model) ?? '')
    } else if (OF_PROVIDER.has(failure.code)) note(providers, failure.provider)
    else if (OF_MODEL.has(failure.code)) note(models, model)
  }
  return { providers, models }
}

const WORDS: Partial<Record<ReplyFailureCode, string>> = {
  provider_key_rejected: t('rejected the key'),
  provider_credit_empty: t('has no credit left'),
  provider_busy: t('was busy'),
  provider_down: t('did not answer'),
  stream_cut: t('broke off'),
  address_refused: t('has an address that is not allowed'),
  model_not_found: t('did not know this model'),
  model_unavailable: t('did not offer this model'),
}

/** `did not answer 2 min ago (HTTP 503)`, to stand behind a provider's name. */
export function troubleWords({ code, status, at }: Trouble, now: number): string {
  const minutes = Math.floor((now - at) / 60_000)
  const when = minutes < 1 ? t('just now') : t('{count} min ago', { count: minutes })
  const what = WORDS[code] ?? t('failed')
  return status === null
    ? t('{what} {when}', { what, when })
    : t('{what} {when} (HTTP {status})', { what, when, status })
}
