import Database from 'better-sqlite3'
import { test } from '@japa/runner'
import { ChatTables } from '#app/readmodel/chat_tables'
import { planFold } from '#app/readmodel/plan_fold'
import { Eventlog } from '#app/sync/eventlog'
import type { WireEvent } from '#shared/sync/wire_event'
import { tablesAfter } from '#tests/unit/readmodel/chat_tables_fixture'
import { RandomHistory, randomNumbers } from '#tests/unit/readmodel/random_history'

/** `FOLD_ROUNDS=150 SEED=100` in the environment is a long trial from another seed; it prints what it has done. */
const ROUNDS = Number(process.env.FOLD_ROUNDS ?? 6)
const FIRST_SEED = Number(process.env.SEED ?? 1)
const STEPS = 20

/** A device that reads now and then, and what it has read. */
type Device = { cursor: number; read: WireEvent[] }

class Trial {
  readonly eventlog = new Eventlog(':memory:')
  readonly happened: WireEvent[] = []
  readonly devices: Device[] = []
  readonly counts = { folds: 0, dropped: 0 }
  readonly #history: RandomHistory

  constructor(private readonly random: (below: number) => number) {
    this.#history = new RandomHistory(random)
  }

  async step() {
    const events = Array.from({ length: 1 + this.random(8) }, () => this.#history.next())
    const outcome = await this.eventlog.append('s', events)
    if (outcome.ok) this.happened.push(...outcome.events)
    if (this.random(3) === 0) this.devices.push({ cursor: 0, read: [] })
    for (const device of this.devices) if (this.random(3) === 0) this.#read(device)
    if (this.random(3) === 0) await this.#compact()
    if (this.random(3) === 0) await this.#fold()
  }

  /** All that is left for a device to read. */
  rest(cursor: number) {
    return this.eventlog.page('s', cursor, { events: 1e9, bytes: 1e9 })
  }

  #read(device: Device) {
    const page = this.eventlog.page('s', device.cursor, { events: 1 + this.random(20) })
    device.read.push(...page)
    device.cursor = page.at(-1)?.seqNum ?? device.cursor
  }

  async #compact() {
    for (const { replyId } of this.eventlog.folding.piecesOf('s'))
      this.counts.dropped += await this.eventlog.dropPieces('s', replyId)
  }

  /** Any of the chats, as if these had been idle and the others not. */
  async #fold() {
    const db = new Database(':memory:')
    const tables = new ChatTables(db)
    for (const event of this.rest(0)) tables.apply(event)
    const plain = this.eventlog.folding.plainChats('s').map((chat) => ({
      ...chat,
      lastAt: this.random(2) === 0 ? 0 : Infinity,
    }))
    const where = { eventlog: this.eventlog, storeId: 's', db }
    const fold = planFold(where, plain, this.eventlog.head('s'), 1)
    db.close()
    if (fold && (await this.eventlog.fold('s', fold)) !== null) this.counts.folds++
  }
}

test.group('A log that is folded and compacted at any moment', () => {
  test('gives every device the same tables', async ({ assert }) => {
    const total = { folds: 0, dropped: 0, devices: 0, rowsGone: 0 }
    for (let seed = FIRST_SEED; seed < FIRST_SEED + ROUNDS; seed++) {
      const trial = new Trial(randomNumbers(seed))
      for (let step = 0; step < STEPS; step++) await trial.step()
      const whole = tablesAfter(trial.happened)
      assert.deepEqual(tablesAfter(trial.rest(0)), whole, `a new device, SEED=${seed}`)
      for (const { cursor, read } of trial.devices)
        assert.deepEqual(
          tablesAfter([...read, ...trial.rest(cursor)]),
          whole,
          `a device from ${cursor}, SEED=${seed}`
        )
      total.folds += trial.counts.folds
      total.dropped += trial.counts.dropped
      total.devices += trial.devices.length
      total.rowsGone += trial.happened.length - trial.rest(0).length
      trial.eventlog.close()
    }
    if (process.env.FOLD_ROUNDS) console.log(total)
    assert.isAbove(total.folds, ROUNDS)
    assert.isAbove(total.dropped, ROUNDS)
    assert.isAbove(total.rowsGone, 10 * ROUNDS)
  }).timeout(ROUNDS * 5_000)
})
