import { DateTime } from 'luxon'
import { SYSTEM } from '#app/accounts/audit/act_for'
import { forgetOldDevices } from '#app/accounts/devices/end_devices'
import Person from '#app/accounts/person'
import { removePerson } from '#app/accounts/deletion/remove_person'
import { pause } from '#app/core/pause'

/** Between two looks; days of grace need no better clock. */
const ROUND_INTERVAL_MS = 60_000

/** Removes accounts whose time of grace is over, and devices that nobody comes back by. One process does it; it may end at any line and goes on after the next start. */
export class AccountHousekeeping {
  readonly #stopping = new AbortController()
  #running: Promise<void> | null = null

  constructor(private readonly report: (error: unknown) => void) {}

  start(): void {
    this.#running = this.#run()
  }

  async stop(): Promise<void> {
    this.#stopping.abort()
    await this.#running
  }

  async round(): Promise<void> {
    await forgetOldDevices()
    const due = await Person.query().where('deletesAt', '<=', DateTime.now().toSQL()!)
    for (const person of due) {
      if (this.#stopping.signal.aborted) return
      const who = { actor: SYSTEM, reason: 'the time of grace is over' }
      await removePerson(person, who).catch(this.report)
    }
  }

  async #run() {
    const { signal } = this.#stopping
    while (!signal.aborted) {
      await this.round().catch(this.report)
      await pause(ROUND_INTERVAL_MS, signal)
    }
  }
}
