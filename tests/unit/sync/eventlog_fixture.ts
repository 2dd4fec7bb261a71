import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestContext } from '@japa/runner/core'
import { Eventlog } from '#app/sync/eventlog'
import type { WireEvent } from '#shared/sync/wire_event'

/** A log in a folder of its own; both are gone after the test. */
export function givenEventlog(context: TestContext, report?: (error: unknown) => void) {
  const folder = mkdtempSync(join(tmpdir(), 'kamba-eventlog-'))
  const file = join(folder, 'eventlog.sqlite')
  const eventlog = new Eventlog(file, report)
  context.cleanup(() => {
    eventlog.close()
    rmSync(folder, { recursive: true })
  })
  return { eventlog, file }
}

/** A further connection to the same file, as a worker in another process has it. */
export function givenSecondEventlog(context: TestContext, file: string) {
  const eventlog = new Eventlog(file)
  context.cleanup(() => eventlog.close())
  return eventlog
}

/** Resolves when readers of the store are told to look again, at the latest after `timeoutMs`. */
export async function storeChanged(eventlog: Eventlog, storeId: string, timeoutMs: number) {
  const { promise, resolve } = Promise.withResolvers<void>()
  const unsubscribe = eventlog.tail.subscribe(storeId, resolve)
  const timer = setTimeout(resolve, timeoutMs)
  await promise
  clearTimeout(timer)
  unsubscribe()
}

export function messageSent(seqNum: number, overrides: Partial<WireEvent> = {}): WireEvent {
  return {
    name: 'v1.MessageSent',
    args: {
      messageId: `m${seqNum}`,
      chatId: 'c1',
      parentId: null,
      text: `Message ${seqNum}`,
      reply: null,
      at: 0,
    },
    seqNum,
    parentSeqNum: seqNum - 1,
    clientId: 'browser',
    sessionId: 'tab',
    ...overrides,
  }
}

export function pieceAppended(position: number, text = `w${position} `) {
  return {
    name: 'v1.ReplyAppended' as const,
    args: { replyId: 'r1', attempt: 1, position, pieces: [{ kind: 'text' as const, text }] },
  }
}

export function replyEnded(text: string) {
  return {
    name: 'v1.ReplyEnded' as const,
    args: {
      replyId: 'r1',
      chatId: 'c1',
      parts: [{ kind: 'text' as const, text }],
      textHash: '',
      usage: { inputTokens: null, outputTokens: null },
      at: 0,
    },
  }
}

export const numbers = (events: readonly WireEvent[]) => events.map((event) => event.seqNum)
