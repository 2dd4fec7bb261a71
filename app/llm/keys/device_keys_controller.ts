import type { HttpContext } from '@adonisjs/core/http'
import { textOf } from '#app/accounts/local/form_text'
import type { Offer } from '#app/llm/catalogue/offer'
import { givenKeyOf } from '#app/llm/keys/given_key'
import { accessWith } from '#app/llm/keys/person_keys'
import { mistakeIn } from '#app/llm/keys/try_key'
import { ProviderError } from '#app/llm/provider_errors'

const REPLY_ID = /^[A-Za-z0-9_-]{1,64}$/

/** Keys that people keep on one device. They are used for one request, or lent for one reply, and written down nowhere. */
export default class DeviceKeysController {
  /** What can be asked with a key that this request brings. */
  async models({ person, request, response, containerResolver }: HttpContext) {
    const outcome = givenKeyOf((name) => request.input(name))
    if (!outcome.ok) return response.unprocessableEntity({ errors: outcome.errors })
    const { given } = outcome
    const access = accessWith(given, given.key)
    const lent = await containerResolver.make('models.lent')
    try {
      const offers = await lent.offersOf(lent.sourceFor(person.storeId, access), { fresh: true })
      if (offers.length === 0)
        return response.unprocessableEntity({ errors: { baseUrl: 'no_models' } })
      const ways = [{ keyId: null, provider: access.name, keyFrom: 'device' as const }]
      return { models: offers.map(({ card }: Offer) => ({ ...card, ways })) }
    } catch (error) {
      if (!(error instanceof ProviderError)) throw error
      const errors = mistakeIn({ trouble: error.code, baseUrl: given.baseUrl }) ?? {
        key: error.code,
      }
      return response.unprocessableEntity({ errors })
    }
  }

  /** Before or after the event that asks for the reply: whichever comes first waits for the other. */
  async lend({ person, request, response, containerResolver }: HttpContext) {
    const replyId = textOf(request.input('replyId'))
    const outcome = givenKeyOf((name) => request.input(name))
    if (!REPLY_ID.test(replyId) || !outcome.ok)
      return response.unprocessableEntity({ errors: { key: 'key_invalid' } })
    const { table } = await containerResolver.make('generation.hook')
    const reply = { storeId: person.storeId, replyId }
    if (table.isOver(reply)) return { over: true }
    const lent = await containerResolver.make('models.lent')
    const taken = lent.lend(reply, accessWith(outcome.given, outcome.given.key))
    return taken ? { over: false } : response.tooManyRequests('Too many replies at once')
  }
}
