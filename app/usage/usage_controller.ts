import type { HttpContext } from '@adonisjs/core/http'
import app from '@adonisjs/core/services/app'
import { limitsOfStore, namedKeys, setLimit } from '#app/usage/budget_rows'
import { boundsOf, isMonth, monthOf } from '#app/usage/usage_month'

/** A million dollars: more is a slip of the finger. */
const MAX_MICROS = 1_000_000_000_000

/** Settings > Usage: what replies have cost, month by month, and what they may cost. */
export default class UsageController {
  async show({ inertia, person, request }: HttpContext) {
    await app.container.make('eventlog')
    const ledger = await app.container.make('usage.ledger')
    const readModels = await app.container.make('readmodels')
    const { storeId } = person
    const thisMonth = monthOf(Date.now())
    const wanted = String(request.input('month', ''))
    const month = isMonth(wanted) ? wanted : thisMonth
    const [keys, limits] = await Promise.all([namedKeys(person.id), limitsOfStore(storeId)])
    const { models, keys: byKey, chats } = ledger.month(storeId, month)
    const titles = await readModels.read(storeId, (db) => {
      const ids = JSON.stringify(chats.map(({ chatId }) => chatId))
      const known = db
        .prepare('select id, title from chats where id in (select value from json_each(?))')
        .raw()
        .all(ids) as [string, string][]
      return new Map(known)
    })
    const nameOfKey = new Map(keys.map((key) => [key.id, keyName(key)]))
    const { from } = boundsOf(thisMonth)
    return inertia.render('settings/usage', {
      isAdmin: person.role === 'admin',
      isGuest: person.isGuest,
      month,
      thisMonth,
      months: ledger.months(storeId),
      models: models.map(({ model, ...sum }) => ({ name: model, ...sum })),
      keys: byKey.map(({ keyId, ...sum }) => ({
        id: keyId,
        name: keyId === null ? null : (nameOfKey.get(keyId) ?? null),
        ...sum,
      })),
      chats: chats.map(({ chatId, ...sum }) => ({
        id: chatId,
        title: titles.get(chatId) ?? null,
        ...sum,
      })),
      budgets: [
        {
          scope: 'person',
          name: null,
          limitMicros: limits.get('person') ?? null,
          spentMicros: ledger.spent(storeId, from),
        },
        ...keys.map((key) => ({
          scope: key.id,
          name: keyName(key),
          limitMicros: limits.get(key.id) ?? null,
          spentMicros: ledger.spent(storeId, from, key.id),
        })),
      ],
    })
  }

  /** A key of somebody else's is refused like one that does not exist. */
  async setBudget({ person, request, response }: HttpContext) {
    const scope: unknown = request.input('scope')
    const micros: unknown = request.input('micros')
    const isAmount =
      micros === null ||
      (Number.isSafeInteger(micros) && (micros as number) >= 0 && (micros as number) <= MAX_MICROS)
    if (!isAmount) return response.unprocessableEntity({ errors: { micros: 'budget_invalid' } })
    const isTheirs =
      scope === 'person' || (await namedKeys(person.id)).some(({ id }) => id === scope)
    if (!isTheirs) return response.unprocessableEntity({ errors: { scope: 'key_unknown' } })
    await setLimit(person.id, scope as string, micros as number | null)
    return { ok: true }
  }
}

const keyName = ({ name, lastFour }: { name: string; lastFour: string }) => `${name} …${lastFour}`
