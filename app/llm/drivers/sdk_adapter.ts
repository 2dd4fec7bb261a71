import type {
  ImageModelV4,
  ImageModelV4CallOptions,
  LanguageModelV4,
  LanguageModelV4CallOptions,
  SharedV4ProviderMetadata,
} from '@ai-sdk/provider'
import type { ModelRequest } from '#app/llm/driver'
import type { ProviderAccess } from '#app/llm/providers'

/** What one provider of the AI SDK wants to be told in its own way. All else is app/llm/drivers/sdk_driver.ts. */
export type SdkAdapter = {
  /** A model as an object: a name alone would go to a gateway of somebody else, if it ever reached `ai`. */
  model(request: ModelRequest): LanguageModelV4
  /** For a model that makes nothing but pictures, by an API of their own; null for others. */
  pictures?(request: ModelRequest): PictureModel | null
  options?(request: ModelRequest): Partial<LanguageModelV4CallOptions>
  /** Whether the model goes on after its own last words when they are sent as such. When unsure: no. */
  prefills?(request: ModelRequest): boolean
  /** What the answer cost, in millionths of a US dollar, when the provider says so at its end. */
  costMicros?(metadata: SharedV4ProviderMetadata | undefined): number | undefined
  /** Whether a refusal is about something that `options` leaves out from now on; `words` in lower case. */
  givesWay?(words: string): boolean
}

export type PictureModel = {
  readonly model: ImageModelV4
  readonly options: Partial<ImageModelV4CallOptions>
}

/** The key is a string, empty when there is none: from `undefined` the SDKs conclude that one of the host's variables is meant (seen). */
export type AdapterAccess = Pick<ProviderAccess, 'key' | 'baseUrl'>

export type Fetch = typeof globalThis.fetch

/** Without a slash at the end: the adapters add their paths to it. */
export const baseOf = ({ baseUrl }: AdapterAccess) => baseUrl.replace(/\/+$/, '')
