import type { GenerationKey } from '#app/generation/generations_table'
import type { Ephemerals } from '#app/sync/ephemerals'
import type { Ephemeral } from '#shared/sync/ephemeral'

type Stage = Extract<Ephemeral, { kind: 'stage' }>['stage']

/** Tells the devices of a person what is done for a reply while there is nothing to read. Costs a comparison once there is. */
export class ReplyStage {
  #stage: Stage | 'over' | null = null

  constructor(
    private readonly ephemerals: Ephemerals,
    private readonly key: GenerationKey
  ) {}

  is(stage: Stage, inMs?: number): void {
    if (this.#stage === 'over' || (stage === this.#stage && inMs === undefined)) return
    this.#stage = stage
    const { storeId, replyId } = this.key
    const wait = inMs === undefined ? {} : { inMs }
    this.ephemerals.tellOfReply(storeId, replyId, { kind: 'stage', replyId, stage, ...wait })
  }

  /** There is text, or the reply has ended. */
  over(): void {
    if (this.#stage === 'over') return
    this.#stage = 'over'
    this.ephemerals.tellOfReply(this.key.storeId, this.key.replyId, null)
  }
}
