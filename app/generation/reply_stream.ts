import { setTimeout as sleep } from 'node:timers/promises'
import { note, type OtherPart, PartRoom } from '#app/generation/part_room'
import type { ReplyDraft } from '#app/generation/reply_draft'
import type { ReplyStage } from '#app/generation/reply_stage'
import type { ReplyWriter } from '#app/generation/reply_writer'
import type { RunRecord } from '#app/generation/run_record'
import { withinLimits, type StreamLimits } from '#app/generation/stream_limits'
import {
  hasText,
  type ModelDriver,
  type ModelRequest,
  type ReplyDelta,
  type ToolCall,
} from '#app/llm/driver'
import { ProviderError } from '#app/llm/provider_errors'
import type { ReplyPart } from '#shared/events/reply_parts'

export type NewReplyFile = Omit<Extract<ReplyDelta, { type: 'file' }>, 'type'>
export type KeptFile = Extract<ReplyPart, { kind: 'file' }>
/** Keeps bytes that a model made for the person whose reply it is; null when there is no room for them. */
export type KeepFile = (file: NewReplyFile) => Promise<KeptFile | null>

/** Waits before asking again; only while nobody has seen anything. */
const RETRY_AFTER_MS = [500, 1_500]
/** A provider that wants to be left alone for longer gets its wish: the person may press Retry. */
const LONGEST_RETRY_AFTER_MS = 5_000
/** A batch may hold megabytes: it is taken in slices, so that the reply ends before it is too large for its final event. */
const SLICE_CHARS = 8 * 1024
const MAX_FILE_BYTES = 20 * 1024 * 1024
const MAX_FILES = 32

type Tools = {
  driver: ModelDriver
  draft: ReplyDraft
  record: RunRecord
  writer: ReplyWriter
  keepFile: KeepFile
  signal: AbortSignal
  limits?: StreamLimits | undefined
  stage?: ReplyStage | undefined
}

/** Brings what a provider says into a reply, request by request. Errors: `ProviderError`, and the signal's reason. */
export class ReplyStream {
  readonly #room = new PartRoom()
  /** Of the last request: what the model wants to be run here. */
  readonly #calls: ToolCall[] = []
  #files = 0

  constructor(private readonly tools: Tools) {}

  /** Asks, again if that is safe, until the provider has said all. Returns the calls that it waits for. */
  async ask(request: ModelRequest): Promise<readonly ToolCall[]> {
    const { stage, record, signal } = this.tools
    for (const waitMs of [...RETRY_AFTER_MS, null]) {
      stage?.is('asking')
      try {
        await this.#askOnce(request)
        return [...this.#calls]
      } catch (error) {
        const isFinal = !(error instanceof ProviderError) || !error.isRetryable || waitMs === null
        if (isFinal || record.hasShown || signal.aborted) throw error
        const wantedMs = (error.retryAfterSeconds ?? 0) * 1000
        if (wantedMs > LONGEST_RETRY_AFTER_MS) throw error
        const inMs = Math.max(waitMs, wantedMs)
        stage?.is('retrying', inMs)
        await sleep(inMs, undefined, { signal })
      }
    }
    return []
  }

  addPart(part: OtherPart) {
    const fitting = this.#room.fit(part)
    if (fitting) this.#show(fitting)
  }

  async #askOnce(request: ModelRequest) {
    const { driver, writer, signal, limits, record } = this.tools
    signal.throwIfAborted()
    this.#calls.length = 0
    record.asks()
    const batches = withinLimits((inner) => driver.stream(request, inner), signal, limits)
    for await (const batch of batches) {
      signal.throwIfAborted()
      for (const delta of batch) if (!this.#take(delta)) await this.#takeFile(delta)
      // The usage comes last: an end need not wait.
      if (batch.at(-1)?.type !== 'usage') await writer.untilWanted()
    }
    // A stream that ends in order because it was aborted is no answer.
    signal.throwIfAborted()
  }

  /** False for what takes its time. */
  #take(delta: ReplyDelta): delta is Exclude<ReplyDelta, { type: 'file' }> {
    const { stage, record } = this.tools
    if (hasText(delta)) {
      this.#takeText(delta)
      return true
    }
    switch (delta.type) {
      case 'file':
        return false
      case 'usage':
        record.addUsage(delta.usage)
        return true
      case 'tool_call': {
        const { type: _, byProvider, ...call } = delta
        const { callId, name, input } = call
        if (!byProvider) this.#calls.push(call)
        stage?.is('using_tool')
        this.addPart({ kind: 'tool_call', callId, name, input })
        return true
      }
      case 'tool_result': {
        const { callId, output, isError } = delta
        this.addPart({ kind: 'tool_result', callId, output, isError })
        return true
      }
      case 'source':
        this.addPart({ kind: 'source', url: delta.url, title: delta.title })
        return true
    }
  }

  #takeText({ type, text }: Extract<ReplyDelta, { text: string }>) {
    const { stage, record } = this.tools
    if (text === '') return
    record.showsText()
    for (let start = 0; start < text.length; start += SLICE_CHARS)
      this.#show({ kind: type, text: text.slice(start, start + SLICE_CHARS) })
    if (type === 'text') stage?.over()
    else stage?.is('thinking')
  }

  async #takeFile(delta: Extract<ReplyDelta, { type: 'file' }>) {
    const { byteLength } = delta.bytes
    if (byteLength > MAX_FILE_BYTES || this.#files >= MAX_FILES) {
      const megabytes = Math.ceil(byteLength / 1024 / 1024)
      return this.addPart(note(`A file of ${megabytes} MB was too much to be kept`))
    }
    this.#files++
    this.addPart(
      (await this.tools.keepFile(delta)) ?? note('There was no room for a file of this reply')
    )
  }

  #show(part: ReplyPart) {
    const { draft, writer, record } = this.tools
    record.hasShown = true
    draft.add(part)
    writer.add(part)
    if (draft.isTooLarge) throw new ProviderError('stream_cut')
  }
}
