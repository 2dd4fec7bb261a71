import type { ModelDriver } from '#app/llm/driver'
import type { ModelCard } from '#shared/model_card'
import type { ProviderError } from '#app/llm/provider_errors'

/** A reply that needs a model. */
export type AskedModel = {
  readonly storeId: string
  readonly replyId: string
  /** As events name it, `<maker>/<model>`. */
  readonly model: string
  /** The person's key for it is on a device, which lends it. */
  readonly keyFrom?: 'device' | undefined
}

/** Who serves a model for a person, and with which key. */
export type Route = {
  readonly driver: ModelDriver
  /** The provider's own name of the model. */
  readonly model: string
  /** Named when it is not the model's maker who serves it, as a person would: `OpenRouter`. */
  readonly via?: string | undefined
  /** Which of the person's keys pays; absent for a key of the server's. */
  readonly keyId?: string | undefined
  /** What the provider says about the model, as far as anybody knows. */
  readonly card?: ModelCard | undefined
}
export type FoundRoute =
  | { readonly ok: true; readonly route: Route }
  /** `provider` as a person would name it, for the notice. */
  | { readonly ok: false; readonly error: ProviderError; readonly provider: string }

/** Finds who serves a model: the one way from a name in an event to a request. */
export interface ModelRoutes {
  find(asked: AskedModel): Promise<FoundRoute>
  /** This process has nothing more to do for the reply: what was kept for it alone is forgotten. */
  over?(asked: Pick<AskedModel, 'storeId' | 'replyId'>): void
}
