import type { ApplicationService } from '@adonisjs/core/types'
import type { ModelLists } from '#app/llm/catalogue/model_list'
import type { PreferredWay } from '#app/llm/catalogue/model_source'
import type { OfferCache } from '#app/llm/catalogue/offer_cache'
import type { LentKeys } from '#app/llm/keys/lent_keys'
import type { ModelCatalogue } from '#app/llm/model_catalogue'
import type { PersonRoutes } from '#app/llm/person_routes'
import type { OpenaiConfig } from '#config/models'

declare module '@adonisjs/core/types' {
  interface ContainerBindings {
    'models': ModelCatalogue
    'models.offers': OfferCache
    'models.lent': LentKeys
    'models.lists': ModelLists
    'models.routes': PersonRoutes
    /** What somebody prefers of two ways to one model. */
    'models.preferred_way': (storeId: string) => Promise<PreferredWay>
  }
}

/** Binds models to people: whose keys serve what, and what they prefer. In every process that makes replies. */
export default class ModelsProvider {
  constructor(protected app: ApplicationService) {}

  register() {
    const { container } = this.app
    container.singleton('models', makeFixedModels)
    container.singleton('models.offers', async () => {
      const { OfferCache } = await import('#app/llm/catalogue/offer_cache')
      const cache = await container.make('cache.manager')
      return new OfferCache(cache.use('models'))
    })
    container.singleton('models.lent', async () => {
      const { LentKeys } = await import('#app/llm/keys/lent_keys')
      return new LentKeys()
    })
    container.singleton('models.preferred_way', () => this.#makePreferredWay())
    container.singleton('models.lists', async () => {
      const { ModelLists } = await import('#app/llm/catalogue/model_list')
      return new ModelLists({
        fixed: await container.make('models'),
        offers: await container.make('models.offers'),
        preferredWay: await container.make('models.preferred_way'),
      })
    })
    container.singleton('models.routes', () => this.#makeRoutes())
  }

  /** A guest's keys go over to the account; those of somebody who is removed go with their row, and their lists with them. */
  async boot() {
    const { container } = this.app
    const { addAccountHooks } = await import('#app/accounts/account_hooks')
    const forgetLists = async (keyIds: string[]) => {
      const offers = await container.make('models.offers')
      for (const id of keyIds) await offers.forget(id)
    }
    addAccountHooks({
      guestMerged: async (guest, account) => {
        const { giveKeys } = await import('#app/llm/keys/give_keys')
        await giveKeys(guest.id, account.id)
      },
      personRemoved: async ({ id }) => {
        const { keysOf } = await import('#app/llm/keys/person_keys')
        await forgetLists((await keysOf(id)).map((key) => key.id))
      },
    })
  }

  async #makeRoutes() {
    const { container } = this.app
    const { PersonRoutes } = await import('#app/llm/person_routes')
    const { OpenDrivers } = await import('#app/llm/open_drivers')
    const { openDriver } = await import('#app/llm/open_driver')
    const { default: Person } = await import('#app/accounts/person')
    const { merges } = await container.make('eventlog')
    return new PersonRoutes({
      fixed: await container.make('models'),
      offers: await container.make('models.offers'),
      lent: await container.make('models.lent'),
      drivers: new OpenDrivers((access) => openDriver(access)),
      personOf: async (storeId) =>
        (await Person.findBy('storeId', merges.shownIn(storeId)))?.id ?? null,
      preferredWay: await container.make('models.preferred_way'),
    })
  }

  async #makePreferredWay() {
    const { container } = this.app
    const { preferenceOf } = await import('#app/readmodel/preference')
    const { preferenceNames } = await import('#shared/preferences')
    const readModels = await container.make('readmodels')
    const { merges } = await container.make('eventlog')
    return async (storeId: string): Promise<PreferredWay> => {
      const name = preferenceNames.preferredWay
      const chosen = await readModels.read(merges.shownIn(storeId), (db) => preferenceOf(db, name))
      return chosen === 'direct' ? 'direct' : 'openrouter'
    }
  }
}

async function makeFixedModels() {
  const { ModelCatalogue } = await import('#app/llm/model_catalogue')
  const { openai } = await import('#config/models')
  const catalogue = new ModelCatalogue()
  if (openai) catalogue.add('openai', openai.models, await makeOpenaiDriver(openai))
  return catalogue
}

async function makeOpenaiDriver({ client, baseUrl, key }: OpenaiConfig) {
  const { openDriver } = await import('#app/llm/open_driver')
  const { providerAt } = await import('#app/llm/drivers/openai_driver')
  const name = providerAt(baseUrl)
  return openDriver({ provider: 'compatible', name, key, baseUrl, addressFrom: 'operator' }, client)
}
