import type { Route } from '#app/llm/model_routes'
import { ProviderError } from '#app/llm/provider_errors'
import { boundsOf, monthOf } from '#app/usage/usage_month'
import type { UsageLedger } from '#app/usage/usage_ledger'

/** Millionths of a dollar in a month, by `person` or the id of a key. */
export type MonthlyLimits = ReadonlyMap<string, number>
export type BudgetsOf = (storeId: string) => Promise<MonthlyLimits>

type Asked = {
  readonly storeId: string
  readonly chatId: string
  readonly model: string
  readonly route: Pick<Route, 'keyId' | 'card'>
  /** Of the request, before anybody has counted. */
  readonly estimatedTokens: number
  /** Of the chat in all, from its settings. */
  readonly chatLimitMicros: number | undefined
}
type Budget = NonNullable<ProviderError['details']['budget']>

/**
 * Stops a reply before it costs anything more than a person has allowed: for a chat in all, for a key and for everything in a month.
 *
 * The answer is not in the estimate, since nobody knows its length: the reply that reaches a budget may go over it by what it says, and
 * so may those that run at the same time.
 */
export class Budgets {
  constructor(
    private readonly ledger: UsageLedger,
    private readonly limitsOf: BudgetsOf
  ) {}

  /** Throws `ProviderError` with the numbers when a budget is reached. Asks nothing of the database for a model that costs nothing. */
  async check(asked: Asked): Promise<void> {
    const { storeId, chatId, chatLimitMicros, route } = asked
    if (isFree(asked)) return
    const estimateMicros = Math.ceil(asked.estimatedTokens * (route.card?.price?.input ?? 0))
    const refuseAbove = (scope: Budget['scope'], limitMicros: number, spentMicros: number) => {
      // A model without a price is stopped when nothing is left; one with a price when it would go over.
      if (spentMicros + Math.max(estimateMicros, 1) <= limitMicros) return
      const budget = { scope, limitMicros, spentMicros, estimateMicros }
      throw new ProviderError('budget_reached', { budget })
    }
    if (chatLimitMicros !== undefined)
      refuseAbove('chat', chatLimitMicros, this.ledger.spentInChat(storeId, chatId))
    const limits = await this.limitsOf(storeId)
    const { from } = boundsOf(monthOf(Date.now()))
    const { keyId } = route
    const ofKey = keyId === undefined ? undefined : limits.get(keyId)
    if (keyId !== undefined && ofKey !== undefined)
      refuseAbove('key', ofKey, this.ledger.spent(storeId, from, keyId))
    const ofPerson = limits.get('person')
    if (ofPerson !== undefined) refuseAbove('person', ofPerson, this.ledger.spent(storeId, from))
  }
}

/** The built-in model, and those whose price is known to be nothing. */
function isFree({ model, route: { card } }: Asked): boolean {
  const price = card?.price
  return model.startsWith('kamba/') || (price ? price.input === 0 && price.output === 0 : false)
}
