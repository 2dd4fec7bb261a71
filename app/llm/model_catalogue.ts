import { defaultModelOf } from '#shared/default_model'
import { plainCard } from '#shared/model_card'
import type { ModelDriver } from '#app/llm/driver'
import { ScriptedDriver } from '#app/llm/drivers/scripted_driver'
import { SketchDriver } from '#app/llm/sketch/sketch_driver'
import type { AskedModel, FoundRoute, ModelRoutes } from '#app/llm/model_routes'
import { ProviderError } from '#app/llm/provider_errors'
import type { ModelCard } from '#shared/model_card'

export type CatalogueModel = {
  /** `<provider>/<model>`, as events name it. */
  readonly id: string
  readonly name: string
  readonly provider: string
}
type Entry = CatalogueModel & { readonly driver: ModelDriver; readonly facts: Facts | undefined }
type Facts = Partial<Pick<ModelCard, 'takes' | 'gives'>>

/**
 * The models that need no list: those that the operator has named, and kamba's own, which are always there, so that kamba answers and
 * draws before anybody has set a key. app/llm/person_routes.ts asks here last.
 */
export class ModelCatalogue implements ModelRoutes {
  readonly #entries = new Map<string, Entry>()

  constructor() {
    this.add('kamba', { guide: 'Guide' }, new ScriptedDriver(), { takes: ['image'] })
    const draws = { takes: ['image'], gives: ['image'] }
    this.add('kamba', { sketch: 'Kamba Sketch (built in)' }, new SketchDriver(), draws)
  }

  /** `models` maps the provider's own names to names for people; `facts` are what is known of them beside that. */
  add(provider: string, models: Record<string, string>, driver: ModelDriver, facts?: Facts) {
    for (const [model, name] of Object.entries(models)) {
      const id = `${provider}/${model}`
      this.#entries.set(id, { id, name, provider: driver.provider, driver, facts })
    }
  }

  list(): CatalogueModel[] {
    return [...this.#entries.values()].map(({ id, name, provider }) => ({ id, name, provider }))
  }

  cards(): ModelCard[] {
    return [...this.#entries.values()].map(cardOf)
  }

  /** A real model, when there is one, answers better than the guide. */
  get defaultModel(): string {
    return defaultModelOf(this.cards())
  }

  async find({ model: id }: Pick<AskedModel, 'model'>): Promise<FoundRoute> {
    const entry = this.#entries.get(id)
    const [provider, ...model] = id.split('/')
    if (!entry)
      return { ok: false, error: new ProviderError('model_unavailable'), provider: provider! }
    const { driver, facts } = entry
    const card = facts && { card: cardOf(entry) }
    return { ok: true, route: { driver, model: model.join('/'), ...card } }
  }
}

const cardOf = ({ id, name, provider, facts }: Entry): ModelCard => ({
  ...plainCard(id, name, provider),
  ...facts,
})
