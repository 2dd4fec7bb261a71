import { BaseCommand, flags } from '@adonisjs/core/ace'
import type { CommandOptions } from '@adonisjs/core/types/ace'
import type { Listing } from '#app/llm/catalogue/offer_cache'

export default class ModelsSync extends BaseCommand {
  static override commandName = 'models:sync'
  static override description = 'Ask the providers anew which models they have'
  static override help = [
    'Asks with the keys of the server, or with those of one person, and prints how many models each has.',
    'Servers do so by themselves, every hour and in the background; they may run.',
    '',
    'Exit code: 0 all have answered, 1 some have not; their models of before stay.',
    '',
    '{{ binaryName }} models:sync',
    '{{ binaryName }} models:sync --person=ada@example.org',
  ]
  static override options: CommandOptions = { startApp: true }

  @flags.string({ description: 'Login, e-mail or id of somebody: their keys' })
  declare person: string

  override async run() {
    const sources = await this.#sources()
    if (!sources) return
    const offers = await this.app.container.make('models.offers')
    const listings = await Promise.all(
      sources.map((source) => offers.listing(source, { fresh: true }))
    )
    const table = this.ui.table().head(['Key', 'Provider', 'Models', 'State'])
    for (const listing of listings) table.row(rowOf(listing))
    if (listings.length > 0) table.render()
    const failures = listings.filter(({ error }) => error !== null).length
    this.logger.log(`${listings.length} asked, ${failures} failed`)
    if (failures > 0) this.exitCode = 1
  }

  async #sources() {
    const { serverSources, sourcesOf } = await import('#app/llm/catalogue/model_source')
    if (!this.person) return serverSources
    const { findPerson } = await import('#app/accounts/find_person')
    const person = await findPerson(this.person)
    if (!person) return this.#fail('There is nobody of this login, e-mail or id')
    const { sources, unreadable } = await sourcesOf(person.id)
    if (unreadable.length > 0)
      this.#fail(`${unreadable.length} of the keys cannot be read: BYOK_KEYS has changed`)
    return sources.filter(({ keyId }) => keyId !== null)
  }

  #fail(words: string) {
    this.exitCode = 1
    this.logger.error(words)
    return null
  }
}

function rowOf({ source, listed, error }: Listing): string[] {
  const state = error ? `${error.code}${error.status ? ` (HTTP ${error.status})` : ''}` : 'works'
  return [source.id, source.access.name, String(listed?.offers.length ?? 0), state]
}
