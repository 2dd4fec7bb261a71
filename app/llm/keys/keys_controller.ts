import { randomUUID } from 'node:crypto'
import type { HttpContext } from '@adonisjs/core/http'
import { textOf } from '#app/accounts/local/form_text'
import { givenKeyOf, tooMany } from '#app/llm/keys/given_key'
import { lastFourOf, seal } from '#app/llm/keys/key_vault'
import { shownKey } from '#app/llm/keys/key_props'
import { creditsOf } from '#app/llm/keys/openrouter_account'
import { accessOf, findKey, keysOf } from '#app/llm/keys/person_keys'
import ProviderKey from '#app/llm/keys/provider_key'
import { mistakeIn, tryKey } from '#app/llm/keys/try_key'

/** Settings > Keys: the keys that a person brings. No answer of this ever holds one. */
export default class KeysController {
  async show({ inertia, person, session }: HttpContext) {
    const keys = await keysOf(person.id)
    return inertia.render('settings/keys', {
      isAdmin: person.role === 'admin',
      isGuest: person.isGuest,
      storeId: person.storeId,
      keys: keys.map(shownKey),
      // Of the way back from OpenRouter.
      connected: (session.flashMessages.get('openrouterConnected') ?? null) as string | null,
    })
  }

  /** Tries it first: what the provider refuses is not kept. */
  async add({ person, request, response, containerResolver }: HttpContext) {
    const outcome = givenKeyOf((name) => request.input(name))
    if (!outcome.ok) return response.unprocessableEntity({ errors: outcome.errors })
    if (tooMany((await keysOf(person.id)).length))
      return response.unprocessableEntity({ errors: { key: 'too_many_keys' } })
    const { key, ...given } = outcome.given
    const owned = { id: randomUUID(), personId: person.id, ...given }
    const row = new ProviderKey().fill({
      ...owned,
      sealedKey: seal(owned, key),
      lastFour: lastFourOf(key),
    })
    const offers = await containerResolver.make('models.offers')
    await tryKey(row, offers)
    const mistake = mistakeIn(row)
    if (mistake) {
      await offers.forget(row.id)
      return response.unprocessableEntity({ errors: mistake })
    }
    await row.save()
    return shownKey(row)
  }

  async test({ person, request, response, containerResolver }: HttpContext) {
    const row = await findKey(person.id, textOf(request.input('id')))
    if (!row) return response.notFound()
    await tryKey(row, await containerResolver.make('models.offers'))
    await row.save()
    return shownKey(row)
  }

  /** For good: the row leaves the file (`secure_delete`). One that is somebody else's, or none at all, goes just as quietly. */
  async remove({ person, request, containerResolver }: HttpContext) {
    const row = await findKey(person.id, textOf(request.input('id')))
    if (row) {
      await row.delete()
      const offers = await containerResolver.make('models.offers')
      await offers.forget(row.id)
    }
    return { ok: true }
  }

  /** What is left at OpenRouter; null where it does not say. */
  async credits({ person, request, response }: HttpContext) {
    const row = await findKey(person.id, textOf(request.input('id')))
    const access = row?.provider === 'openrouter' ? accessOf(row) : null
    if (!access) return response.notFound()
    return { credits: await creditsOf(access) }
  }
}
