import type { LeaderContext } from '~/sync/livestore_globals'

/** As many of the newest rows stay as they are: hand-overs give the last ones again (hand_over.ts). */
const KEPT_EVENTS = 100
const STEP_EVENTS = 500
const FIRST_STEP_MS = 10_000
const NEXT_STEP_MS = 1_000
const REST_MS = 30_000

type Row = {
  readonly global: number
  readonly client: number
  readonly name: string
  /** The reply or document that the row is about. */
  readonly subject: string | null
}
type Place = Pick<Row, 'global' | 'client'>
export type EventlogFile = {
  select<Result>(query: string): readonly Result[]
  execute(query: string, bindValues?: undefined): void
}

const ENDS = new Set(['v1.ReplyEnded', 'v1.ReplyStopped', 'v1.ReplyFailed'])

/**
 * Takes out of the browser's own event log what the state never needs again: pieces of replies whose end, with the whole text, has
 * come (nine tenths of the rows of a talk), and choices of this device that a later choice has replaced. LiveStore keeps them for ever.
 *
 * Goes through the log once per life of the leader and then follows it. Each step reads a few hundred rows and each removal is one
 * statement, so that a leader may die anywhere: the next one begins again. What the server has not confirmed is not touched.
 */
export class EventlogCleaning {
  #cursor: Place = { global: 0, client: -1 }
  readonly #pieces = new Map<string, number[]>()
  readonly #choices = new Map<string, Place>()

  constructor(private readonly file: EventlogFile) {}

  /** Returns false when there is nothing left to look at. */
  step(): boolean {
    const [status] = this.file.select<{ head: number }>('SELECT head FROM __livestore_sync_status')
    const { global, client } = this.#cursor
    const rows = this.file.select<Row>(
      `SELECT seqNumGlobal AS global, seqNumClient AS client, name,
         CASE WHEN name LIKE 'v1.Reply%' THEN argsJson->>'replyId' WHEN seqNumClient > 0 THEN argsJson->>'id' END AS subject
       FROM eventlog
       WHERE seqNumGlobal <= ${(status?.head ?? 0) - KEPT_EVENTS}
         AND (seqNumGlobal > ${global} OR (seqNumGlobal = ${global} AND seqNumClient > ${client}))
       ORDER BY seqNumGlobal, seqNumClient LIMIT ${STEP_EVENTS}`
    )
    for (const row of rows) this.#look(row)
    const last = rows.at(-1)
    if (last) this.#cursor = { global: last.global, client: last.client }
    return rows.length === STEP_EVENTS
  }

  #look({ name, subject, global, client }: Row) {
    if (subject === null) return
    if (client > 0) {
      const document = `${name}:${subject}`
      const former = this.#choices.get(document)
      if (former)
        this.#remove(`seqNumGlobal = ${former.global} AND seqNumClient = ${former.client}`)
      this.#choices.set(document, { global, client })
    } else if (name === 'v1.ReplyAppended') {
      const pieces = this.#pieces.get(subject) ?? []
      this.#pieces.set(subject, [...pieces, global])
    } else if (ENDS.has(name)) {
      const pieces = this.#pieces.get(subject)
      if (pieces) this.#remove(`seqNumClient = 0 AND seqNumGlobal IN (${pieces.join()})`)
      this.#pieces.delete(subject)
    }
  }

  #remove(which: string) {
    this.file.execute(`DELETE FROM eventlog WHERE ${which}`)
  }
}

/** Goes on for the life of the leader. */
export function keepEventlogClean({ dbEventlog }: LeaderContext) {
  const cleaning = new EventlogCleaning(dbEventlog as EventlogFile)
  const goOn = () => {
    try {
      setTimeout(goOn, cleaning.step() ? NEXT_STEP_MS : REST_MS)
    } catch (error) {
      // a full or damaged disk: the leader meets it, too, and knows what to do; thrown here it would end the worker
      console.warn('The event log is not cleaned', error)
    }
  }
  setTimeout(goOn, FIRST_STEP_MS)
}
