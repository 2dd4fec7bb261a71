import { CLIENT_EVENTS } from '#shared/events/catalogue'
import { leaderContext } from '~/sync/leader_hooks'
import type { QueuedEvent } from '~/sync/queued_event'
import type { SyncSignal } from '~/sync/sync_channel'

const REPEAT_MS = 500

/**
 * The leader's side of a server that was restored from an older copy: what people wrote above that copy's last event, on any device,
 * stands in this browser's event log. It is read before the pull goes on and given to a tab, which sends it again (lost_events.ts).
 */
export class LostInLeader {
  #onKept = () => {}

  constructor(private readonly post: (signal: SyncSignal) => void) {}

  tell = async (above: number) => {
    const events = this.#peoplesEventsAbove(above)
    const tell = () => this.post({ type: 'lost', events })
    tell()
    const repeat = setInterval(tell, REPEAT_MS)
    await new Promise<void>((resolve) => (this.#onKept = resolve))
    clearInterval(repeat)
  }

  kept = () => this.#onKept()

  /** Replies are the server's: it writes them again when it gets their messages. */
  #peoplesEventsAbove(above: number): QueuedEvent[] {
    const rows = leaderContext()!.dbEventlog.select<{ name: string; argsJson: string }>(
      `SELECT name, argsJson FROM eventlog WHERE seqNumGlobal > ${Number(above)} ORDER BY seqNumGlobal, seqNumClient`
    )
    return rows
      .filter(({ name }) => CLIENT_EVENTS.has(name))
      .map(({ name, argsJson }) => ({ name, args: JSON.parse(argsJson) as unknown }))
  }
}
