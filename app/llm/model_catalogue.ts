import { plainCard } from '#shared/model_card'
import type { ModelDriver } from '#app/llm/driver'
import { ScriptedDriver } from '#app/llm/drivers/scripted_driver'
import type { AskedModel, FoundRoute, ModelRoutes } from '#app/llm/model_routes'
import { ProviderError } from '#app/llm/provider_errors'
import type { ModelCard } from '#shared/model_card'

export type CatalogueModel = {
  /** `<provider>/<model>`, as events name it. */
  readonly id: string
  readonly name: string
  readonly provider: string
}
type Entry = CatalogueModel & { readonly driver: ModelDriver }

/**
 * The models that need no list: those that the operator has named, and the guide, which is always there, so that kamba answers before
 * anybody has set a key. app/llm/person_routes.ts asks here last.
 */
export class ModelCatalogue implements ModelRoutes {
  readonly #entries = new Map<string, Entry>()

  constructor() {
    this.add('kamba', { guide: 'Guide' }, new ScriptedDriver())
  }

  /** `models` maps the provider's own names to names for people. */
  add(provider: string, models: Record<string, string>, driver: ModelDriver) {
    for (const [model, name] of Object.entries(models)) {
      const id = `${provider}/${model}`
      this.#entries.set(id, { id, name, provider: driver.provider, driver })
    }
  }

  list(): CatalogueModel[] {
    return [...this.#entries.values()].map(({ id, name, provider }) => ({ id, name, provider }))
  }

  /** With what is known of them, which is their names. */
  cards(): ModelCard[] {
    return this.list().map(({ id, name, provider }) => plainCard(id, name, provider))
  }

  /** A real model, when there is one, answers better than the guide. */
  get defaultModel(): string {
    const ids = [...this.#entries.keys()]
    return ids[1] ?? ids[0]!
  }

  async find({ model: id }: Pick<AskedModel, 'model'>): Promise<FoundRoute> {
    const entry = this.#entries.get(id)
    const [provider, ...model] = id.split('/')
    return entry
      ? { ok: true, route: { driver: entry.driver, model: model.join('/') } }
      : { ok: false, error: new ProviderError('model_unavailable'), provider: provider! }
  }
}
