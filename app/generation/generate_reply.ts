import { setTimeout as sleep } from 'node:timers/promises'
import { LeaseLost } from '#app/generation/chunk_batcher'
import { contextOf } from '#app/generation/context'
import type { Generation, GenerationsTable } from '#app/generation/generations_table'
import { ReplyDraft } from '#app/generation/reply_draft'
import type { ReplyStage } from '#app/generation/reply_stage'
import type { ReplyWriter } from '#app/generation/reply_writer'
import { furthestAttempt } from '#shared/events/furthest_attempt'
import { withinLimits, type StreamLimits } from '#app/generation/stream_limits'
import { hasText, type ModelDriver, type ModelRequest, type ReplyDelta } from '#app/llm/driver'
import type { ModelRoutes } from '#app/llm/model_routes'
import { whenStorageIsBack } from '#app/generation/when_storage_is_back'
import { ProviderError } from '#app/llm/provider_errors'
import type { ReadModels } from '#app/readmodel/read_models'
import type { Eventlog } from '#app/sync/eventlog'

/** Why a worker ends its work on a reply from outside; the reason of the signal. */
export type Interruption = 'stop' | 'shutdown' | 'lease_lost'

export type Work = {
  generation: Generation
  eventlog: Eventlog
  readModels: ReadModels
  table: GenerationsTable
  routes: ModelRoutes
  writer: ReplyWriter
  signal: AbortSignal
  limits?: StreamLimits
  /** Only where the sockets are in the same process. */
  stage?: ReplyStage
  /** Told what nobody expected; never with text of people or providers. */
  report: (error: unknown) => void
}

/** Waits before asking again; only while nobody has seen any text. */
const RETRY_AFTER_MS = [500, 1_500]
/** A provider that wants to be left alone for longer gets its wish: the person may press Retry. */
const LONGEST_RETRY_AFTER_MS = 5_000
/** Deaths of a worker without any progress after which the reply itself is taken for the cause. */
const MAX_CRASHES = 5

/**
 * Makes one reply, or goes on with it where a worker before left it.
 *
 * Ends in exactly one final event, or, after an interruption, in none: then the next lease goes on.
 */
export async function generateReply(work: Work): Promise<void> {
  const { generation, eventlog, writer, signal } = work
  const logged = eventlog.eventsAbout(generation.storeId, `reply:${generation.replyId}`)
  const drafts = ReplyDraft.fromLog(logged)
  const current = drafts.get(generation.attempt) ?? new ReplyDraft()
  drafts.delete(generation.attempt)
  try {
    await converse(work, current, [...drafts.values()])
  } catch (error) {
    if (error instanceof LeaseLost || signal.reason === 'lease_lost') return writer.abandon()
    if (signal.reason === 'shutdown') return writer.release()
    throw error
  } finally {
    work.stage?.over()
  }
}

/** `givenUp`: attempts before `current`, the one that may go on. */
async function converse(work: Work, current: ReplyDraft, givenUp: readonly ReplyDraft[]) {
  const { generation, writer, signal } = work
  const { replyId, chatId } = generation
  const ids = { replyId, chatId }
  const found = await work.routes.find(generation)
  let draft = current
  // What people have seen stays, even if a later attempt did not get as far.
  const shown = () => furthestAttempt([...givenUp, current, draft])!.toFinal()
  const fail = (error: ProviderError) => {
    const failure = error.toFailure(found.ok ? found.route.driver.provider : found.provider)
    return writer.finish({ name: 'v1.ReplyFailed', args: { ...ids, ...shown(), failure } })
  }
  const stop = () => {
    const device = work.table.read(generation)?.stopDevice ?? null
    return writer.finish({ name: 'v1.ReplyStopped', args: { ...ids, ...shown(), device } })
  }

  if (generation.stopRequested) return stop()
  if (!found.ok) return fail(found.error)
  if (generation.crashes >= MAX_CRASHES) return fail(new ProviderError('internal'))
  try {
    const { driver, model } = found.route
    const request = await toRequest(work, model, current.text)
    draft = await begin(work, driver, request, current)
    await stream(work, driver, { ...request, textSoFar: draft.text }, draft)
  } catch (error) {
    if (error instanceof LeaseLost) throw error
    if (signal.reason === 'stop') return stop()
    if (signal.aborted) throw error
    if (error instanceof ProviderError) return fail(error)
    work.report(error)
    return fail(new ProviderError('internal'))
  }
  return writer.finish({ name: 'v1.ReplyEnded', args: { ...ids, ...draft.toFinal() } })
}

/** The tables are brought up to date first: they know at least the message that asks. */
async function toRequest(
  { generation, readModels, signal, report }: Work,
  model: string,
  textSoFar: string
): Promise<ModelRequest> {
  const { storeId, chatId, parentId } = generation
  const read = () => readModels.read(storeId, (db) => contextOf(db, chatId, parentId))
  const messages = await whenStorageIsBack(read, { signal, report })
  return { model, messages, textSoFar }
}

/** Goes on with what a worker before has shown, if the driver can, else starts another attempt with nothing. */
async function begin(work: Work, driver: ModelDriver, request: ModelRequest, earlier: ReplyDraft) {
  const { generation, writer } = work
  const { attempt } = generation
  if (attempt > 0 && (earlier.isEmpty || driver.canResume(request))) {
    writer.goOn(attempt, earlier.loggedPieces)
    return earlier
  }
  await writer.start(attempt + 1)
  return new ReplyDraft()
}

async function stream(work: Work, driver: ModelDriver, request: ModelRequest, draft: ReplyDraft) {
  for (const waitMs of [...RETRY_AFTER_MS, null]) {
    work.stage?.is('asking')
    try {
      return await streamOnce(work, driver, request, draft)
    } catch (error) {
      const isFinal = !(error instanceof ProviderError) || !error.isRetryable || waitMs === null
      if (isFinal || !draft.isEmpty || work.signal.aborted) throw error
      const wantedMs = (error.retryAfterSeconds ?? 0) * 1000
      if (wantedMs > LONGEST_RETRY_AFTER_MS) throw error
      const inMs = Math.max(waitMs, wantedMs)
      work.stage?.is('retrying', inMs)
      await sleep(inMs, undefined, { signal: work.signal })
    }
  }
}

async function streamOnce(
  { writer, signal, limits, stage }: Work,
  driver: ModelDriver,
  request: ModelRequest,
  draft: ReplyDraft
) {
  signal.throwIfAborted()
  const batches = withinLimits((inner) => driver.stream(request, inner), signal, limits)
  for await (const batch of batches) {
    signal.throwIfAborted()
    for (const delta of batch) {
      take(delta, writer, draft)
      if (delta.type === 'text') stage?.over()
      else if (delta.type === 'reasoning') stage?.is('thinking')
    }
    // The usage comes last: an end need not wait.
    if (batch.at(-1)?.type !== 'usage') await writer.untilWanted()
  }
  // A stream that ends in order because it was aborted is no answer.
  signal.throwIfAborted()
}

/** A batch may hold megabytes: it is taken in slices, so that the reply ends before it is too large for its final event. */
const SLICE_CHARS = 8 * 1024

function take(delta: ReplyDelta, writer: ReplyWriter, draft: ReplyDraft) {
  if (delta.type === 'usage') return void (draft.usage = delta.usage)
  if (!hasText(delta)) return
  for (let start = 0; start < delta.text.length; start += SLICE_CHARS) {
    const piece = { kind: delta.type, text: delta.text.slice(start, start + SLICE_CHARS) }
    draft.add(piece)
    writer.add(piece)
    if (draft.isTooLarge) throw new ProviderError('stream_cut')
  }
}
