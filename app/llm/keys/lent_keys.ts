import { listOffers } from '#app/llm/catalogue/list_offers'
import type { ModelSource } from '#app/llm/catalogue/model_source'
import type { Offer } from '#app/llm/catalogue/offer'
import type { AskedModel } from '#app/llm/model_routes'
import type { ProviderAccess } from '#app/llm/providers'
import { LENT_KEY_MS } from '#shared/limits'

type Reply = Pick<AskedModel, 'storeId' | 'replyId'>
type Lent = { source: ModelSource; storeId: string; replyId: string; timer: NodeJS.Timeout }
type Known = { offers: readonly Offer[]; at: number }

const OFFERS_FOR_MS = 60 * 60_000
const MAX_KNOWN = 200
/** Of one person: each of their replies that run or wait, with room to spare. */
const MAX_LENT_PER_STORE = 40

/**
 * Keys that devices have lent, each for one reply. In the memory of this process alone, until that reply is over, or for a minute in
 * which nobody needs it: they are on no disk, in no log, and no other process has them.
 */
export class LentKeys {
  readonly #lent = new Map<string, Lent>()
  readonly #known = new Map<string, Known>()
  readonly #listeners = new Set<() => void>()

  constructor(private readonly list = listOffers) {}

  /** False when this person lends too many at once. */
  lend(reply: Reply, access: ProviderAccess): boolean {
    const { storeId, replyId } = reply
    this.giveBack(reply)
    const ofStore = [...this.#lent.values()].filter((lent) => lent.storeId === storeId)
    if (ofStore.length >= MAX_LENT_PER_STORE) return false
    const source = this.sourceFor(storeId, access)
    const timer = setTimeout(() => this.#lent.delete(keyOf(reply)), LENT_KEY_MS).unref()
    this.#lent.set(keyOf(reply), { source, storeId, replyId, timer })
    for (const listener of this.#listeners) listener()
    return true
  }

  sourceFor(storeId: string, access: ProviderAccess): ModelSource {
    const id = [storeId, access.provider, access.name, access.baseUrl].join('\n')
    return { id, keyId: null, access, version: '' }
  }

  /** From here on it is kept until `giveBack`. Null when nobody has lent it to this process. */
  use(reply: Reply): ModelSource | null {
    const lent = this.#lent.get(keyOf(reply))
    clearTimeout(lent?.timer)
    return lent?.source ?? null
  }

  giveBack(reply: Reply) {
    clearTimeout(this.#lent.get(keyOf(reply))?.timer)
    this.#lent.delete(keyOf(reply))
  }

  /** Replies that this process can make with them. */
  replies(): Reply[] {
    return [...this.#lent.values()].map(({ storeId, replyId }) => ({ storeId, replyId }))
  }

  /** Calls back whenever one is lent. */
  onLent(listener: () => void) {
    this.#listeners.add(listener)
  }

  /** What the key can ask: names and prices, which are kept for an hour, without the key. */
  async offersOf(
    { id, access }: Pick<ModelSource, 'id' | 'access'>,
    { fresh = false } = {}
  ): Promise<readonly Offer[]> {
    const known = this.#known.get(id)
    if (!fresh && known && Date.now() - known.at < OFFERS_FOR_MS) return known.offers
    const offers = await this.list(access)
    const oldest = this.#known.keys().next().value
    if (this.#known.size >= MAX_KNOWN && oldest !== undefined) this.#known.delete(oldest)
    this.#known.set(id, { offers, at: Date.now() })
    return offers
  }
}

const keyOf = ({ storeId, replyId }: Reply) => `${storeId}/${replyId}`
