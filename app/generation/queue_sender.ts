import { dueMessage } from '#app/generation/due_message'
import type { QueueTable, QueueTurn } from '#app/generation/queue_table'
import type { ReadModels } from '#app/readmodel/read_models'
import type { Eventlog, OwnEvent } from '#app/sync/eventlog'

/** After storage has failed, or the tables of a store could not be read. */
const RETRY_MS = 5_000

type Tools = {
  eventlog: Eventlog
  readModels: ReadModels
  table: QueueTable
  report: (error: unknown, about: string) => void
}

/** Somebody has sent it, or has changed the queue of this chat, since it was read. */
class QueueMoved extends Error {}

/**
 * Sends what waits in the queues of chats, one message when the reply before it has ended, with every browser closed.
 *
 * Any process may look: the turn ends, and the chat is looked at once more, in the transaction that stores the message.
 */
export class QueueSender {
  #round: Promise<void> | null = null
  #isStopped = false
  #notBefore = -Infinity

  constructor(private readonly tools: Tools) {}

  /** Called after every commit; with nothing due it is one read. */
  look() {
    if (this.#isStopped || this.#round || performance.now() < this.#notBefore) return
    if (!this.tools.table.hasTurns()) return
    this.#round = this.#takeAll().finally(() => (this.#round = null))
  }

  async stop() {
    this.#isStopped = true
    await this.#round
  }

  async #takeAll() {
    for (let turns = this.tools.table.turns(); turns.length > 0; turns = this.tools.table.turns()) {
      const taken = await Promise.all(turns.map((turn) => this.#take(turn)))
      if (this.#isStopped) return
      // What could not be done stays, also for other processes.
      if (taken.every(Boolean)) continue
      this.#notBefore = performance.now() + RETRY_MS
      return
    }
  }

  /** False when it has to be tried again later. */
  async #take(turn: QueueTurn): Promise<boolean> {
    try {
      while (!this.#isStopped && !(await this.#send(turn)));
      return true
    } catch (error) {
      this.tools.report(error, 'the queue of a chat')
      return false
    }
  }

  /** False when the chat has moved on meanwhile. */
  async #send(turn: QueueTurn): Promise<boolean> {
    const { eventlog, readModels, table } = this.tools
    const { storeId, chatId } = turn
    const { due, cursor } = await readModels.read(storeId, (db, reached) => ({
      due: dueMessage(db, turn, (messageId) => table.isWaiting(storeId, messageId)),
      cursor: reached,
    }))
    const end = () => {
      if ((eventlog.folding.lastSeq(storeId, chatId) ?? 0) > cursor) throw new QueueMoved()
      if (!table.endTurn(turn)) throw new QueueMoved()
    }
    const ended = due ? await this.#append(storeId, due, end) : await this.#settle(end)
    return ended || !table.hasTurn(turn)
  }

  async #append(storeId: string, message: OwnEvent, end: () => void): Promise<boolean> {
    const outcome = await this.tools.eventlog.append(storeId, [message], { inTransaction: end })
    if (outcome.ok) return true
    if (outcome.error.cause instanceof QueueMoved) return false
    throw outcome.error.cause
  }

  async #settle(end: () => void): Promise<boolean> {
    try {
      await this.tools.eventlog.transaction(end)
      return true
    } catch (error) {
      if (error instanceof QueueMoved) return false
      throw error
    }
  }
}
