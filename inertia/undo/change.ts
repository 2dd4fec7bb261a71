import type { EventArgs, EventName } from '#shared/events/catalogue'
import { events } from '#shared/schema'
import type { QueuedEvent } from '~/sync/queued_event'

/** An event without its id and its time: it gets both whenever it is written, so that it can be written again. */
export type Write = {
  readonly name: string
  readonly args: Readonly<Record<string, unknown>>
  /** It has all that it needs, and is written as it is. */
  readonly isWhole?: true
}

/** Something a person has done, as plain data: it is kept with the tab, and taken back by further events. */
export type Change = {
  /** Of the bar that tells of it. */
  readonly name: string
  /** What was done, as a sentence without a full stop. */
  readonly words: string
  readonly again: readonly Write[]
  readonly back: readonly Write[]
  /** The chat that was open and is not any more; it is opened again with the change taken back. */
  readonly left?: string
  /** No bar tells of it: it is seen where it was done. */
  readonly isQuiet?: boolean
  /** Once it is taken back, it cannot be made again. */
  readonly isOnce?: true
  /** Changes of one subject that follow each other quickly are taken back as one. */
  readonly subject?: string
}

type Named = {
  [Name in EventName]: 'eventId' extends keyof EventArgs<Name> ? Name : never
}[EventName]

export const write = <Name extends Named>(
  name: Name,
  args: Omit<EventArgs<Name>, 'eventId' | 'at'> & { at?: number }
): Write => ({ name, args: args as Write['args'] })

/** An event whose subject is made by it: it counts once whoever writes it again. */
export const whole = ({ name, args }: QueuedEvent): Write => ({
  name,
  args: args as Write['args'],
  isWhole: true,
})

/** Which branch this device looks at; stays on the device. */
export const writeBranch = (chatId: string, headId: string): Write =>
  whole(events.chatViewSet({ headId }, chatId))

/** The event that is committed. A write may keep a time of its own, where rows are ordered by it. */
export function stamped({ name, args, isWhole }: Write, now: number): QueuedEvent {
  if (isWhole) return { name, args }
  return { name, args: { at: now, ...args, eventId: crypto.randomUUID() } }
}
