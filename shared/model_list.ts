import type { ModelCard } from '#shared/model_card'

/** One way to a model: a key of the server's (null), or one of the person's. */
export type ModelWay = {
  readonly keyId: string | null
  /** Who serves it, as a person would name it. */
  readonly provider: string
  /** The key is on this device alone, which lends it for each reply. */
  readonly keyFrom?: 'device'
}
/** A model that a person can choose; the way at the front is taken. */
export type ListedModel = ModelCard & { readonly ways: readonly ModelWay[] }

/** What `GET /models` answers: all that one person can ask, of their keys nothing but which there are. */
export type ModelList = {
  readonly models: readonly ListedModel[]
  readonly defaultModel: string
  /** Milliseconds since 1970; null when nothing was asked of any provider yet. */
  readonly refreshedAt: number | null
  /** Keys whose models could not be listed, with the code of the reason. */
  readonly troubles: readonly {
    readonly keyId: string
    readonly name: string
    readonly code: string
  }[]
}
