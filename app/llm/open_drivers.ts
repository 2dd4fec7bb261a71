import type { ModelSource } from '#app/llm/catalogue/model_source'
import type { ModelDriver } from '#app/llm/driver'
import type { ProviderAccess } from '#app/llm/providers'

/** A driver holds its key: one that nobody uses goes soon. */
const UNUSED_MS = 60_000
const MAX_DRIVERS = 100

type Kept = { driver: Promise<ModelDriver>; version: string; timer: NodeJS.Timeout }

/** Drivers that are open, so that a chat does not open one per message. */
export class OpenDrivers {
  readonly #kept = new Map<string, Kept>()

  constructor(private readonly open: (access: ProviderAccess) => Promise<ModelDriver>) {}

  get({ id, version, access }: ModelSource): Promise<ModelDriver> {
    const kept = this.#kept.get(id)
    if (kept?.version === version) {
      kept.timer.refresh()
      return kept.driver
    }
    this.#drop(id)
    const oldest = this.#kept.keys().next().value
    if (this.#kept.size >= MAX_DRIVERS && oldest !== undefined) this.#drop(oldest)
    const driver = this.open(access)
    driver.catch(() => this.#drop(id))
    const timer = setTimeout(() => this.#drop(id), UNUSED_MS).unref()
    this.#kept.set(id, { driver, version, timer })
    return driver
  }

  /** One that nobody else is given: for a key that is there for one reply. */
  once(access: ProviderAccess): Promise<ModelDriver> {
    return this.open(access)
  }

  #drop(id: string) {
    clearTimeout(this.#kept.get(id)?.timer)
    this.#kept.delete(id)
  }
}
