import { LeaseLost } from '#app/generation/chunk_batcher'
import { type AskedOptions, askedOptions } from '#app/generation/asked_options'
import { type Files, missingFiles, tellAttachedFiles } from '#app/generation/attached_files'
import { composeRequest, continuing } from '#app/generation/compose_request'
import { type Context, readContext } from '#app/generation/context'
import type { Generation, GenerationsTable } from '#app/generation/generations_table'
import { ReplyDraft } from '#app/generation/reply_draft'
import type { ReplyStage } from '#app/generation/reply_stage'
import { type FinalEvent, outcomeOf, type ReplyWriter } from '#app/generation/reply_writer'
import type { ReplyFailure } from '#shared/events/reply_events'
import type { ReplyPart } from '#shared/events/reply_parts'
import { furthestAttempt } from '#shared/events/furthest_attempt'
import { FILE_WAIT_MS } from '#shared/limits'
import { type KeepFile, ReplyStream } from '#app/generation/reply_stream'
import { RunRecord } from '#app/generation/run_record'
import type { StreamLimits } from '#app/generation/stream_limits'
import { converse } from '#app/generation/tool_loop'
import type { ToolRegistry } from '#app/generation/tools'
import type { ModelRequest } from '#app/llm/driver'
import type { FoundRoute, ModelRoutes, Route } from '#app/llm/model_routes'
import { whenStorageIsBack } from '#app/generation/when_storage_is_back'
import { ProviderError } from '#app/llm/provider_errors'
import type { ReadModels } from '#app/readmodel/read_models'
import type { Eventlog } from '#app/sync/eventlog'
import type { Budgets } from '#app/usage/budgets'
import { withCost } from '#app/usage/cost'
import { LENT_KEY, type UsageEntry, type UsageLedger } from '#app/usage/usage_ledger'

/** Why a worker ends its work on a reply from outside; the reason of the signal. */
export type Interruption = 'stop' | 'shutdown' | 'lease_lost'

export type Work = {
  generation: Generation
  eventlog: Eventlog
  readModels: ReadModels
  table: GenerationsTable
  routes: ModelRoutes
  writer: ReplyWriter
  usage: UsageLedger
  budgets: Budgets
  tools: ToolRegistry
  /** Of a forked chat. */
  finishCopies?: ((chat: { storeId: string; chatId: string }) => Promise<void>) | undefined
  keepFile: KeepFile
  files: Files
  signal: AbortSignal
  limits?: StreamLimits
  /** Only where the sockets are in the same process. */
  stage?: ReplyStage
  /** Told what nobody expected; never with text of people or providers. */
  report: (error: unknown) => void
}

/** Deaths of a worker without any progress after which the reply itself is taken for the cause. */
const MAX_CRASHES = 5

/**
 * Makes one reply, or goes on with it where a worker before left it.
 *
 * Ends in exactly one final event, or, after an interruption, in none: then the next lease goes on. `waits`: for a file that is on its
 * way, in nobody's hands.
 */
export async function generateReply(work: Work): Promise<'waits' | void> {
  const { generation, eventlog, writer, signal } = work
  const logged = eventlog.eventsAbout(generation.storeId, `reply:${generation.replyId}`)
  const drafts = ReplyDraft.fromLog(logged)
  const current = drafts.get(generation.attempt) ?? new ReplyDraft()
  drafts.delete(generation.attempt)
  try {
    return await answer(work, current, [...drafts.values()])
  } catch (error) {
    if (error instanceof LeaseLost || signal.reason === 'lease_lost') return writer.abandon()
    if (signal.reason === 'shutdown') return writer.release()
    throw error
  } finally {
    work.stage?.over()
  }
}

/** `givenUp`: attempts before `current`, the one that may go on. */
async function answer(
  work: Work,
  current: ReplyDraft,
  givenUp: readonly ReplyDraft[]
): Promise<'waits' | void> {
  const { generation, writer, signal, files } = work
  const { replyId, chatId } = generation
  const record = new RunRecord()
  let draft = current
  const asked = askedOptions(generation)
  const found = await findRoute(work, asked)
  const final = () => {
    // What people have seen stays, even if a later attempt did not get as far.
    const shown = furthestAttempt([...givenUp, current, draft])!.toFinal()
    const run = record.toFinal()
    const price = found.ok ? found.route.card?.price : null
    return { replyId, chatId, ...shown, ...run, usage: withCost(run.usage, price) }
  }
  const finish = (event: FinalEvent) =>
    writer.finish(event, () => {
      if (found.ok && record.hasAsked) work.usage.add(entryOf(generation, found.route, event))
    })
  const fail = (error: ProviderError) => {
    const provider = found.ok ? found.route.driver.provider : found.provider
    const failure = withNumbers(error.toFailure(provider), record, found)
    return finish({ name: 'v1.ReplyFailed', args: { ...final(), failure } })
  }
  const stop = () => {
    const device = work.table.read(generation)?.stopDevice ?? null
    return finish({ name: 'v1.ReplyStopped', args: { ...final(), device } })
  }

  if (generation.stopRequested) return stop()
  if (!found.ok) return fail(found.error)
  if (generation.crashes >= MAX_CRASHES) return fail(new ProviderError('internal'))
  try {
    const { route } = found
    const context = await contextFor(work, asked)
    if (await waitsForFiles(work, context)) return 'waits'
    const told = await tellAttachedFiles(context, route, files, generation.storeId)
    const { request, sent } = composeRequest(told, route, asked)
    Object.assign(record, { via: route.via, sent })
    await work.budgets.check({
      ...generation,
      route,
      estimatedTokens: sent.estimatedTokens,
      chatLimitMicros: context.settings.budgetMicros,
    })
    const begun = await begin(work, { route, request, current, carried: context.carried })
    draft = begun.draft
    record.isResumed = begun.isResumed
    const tools = await work.tools.for(generation)
    const stream = new ReplyStream({ ...work, driver: route.driver, draft, record })
    await converse(begun.request, { ...work, stream, tools, parts: draft.parts })
  } catch (error) {
    if (error instanceof LeaseLost) throw error
    if (signal.reason === 'stop') return stop()
    if (signal.aborted) throw error
    if (error instanceof ProviderError) return fail(error)
    work.report(error)
    return fail(new ProviderError('internal'))
  }
  return finish({ name: 'v1.ReplyEnded', args: final() })
}

function entryOf(generation: Generation, { driver, keyId }: Route, event: FinalEvent): UsageEntry {
  const isLent = askedOptions(generation).keyFrom === 'device'
  const { storeId, chatId, replyId, model } = generation
  const { usage, run } = event.args
  return {
    storeId,
    chatId,
    id: replyId,
    purpose: 'reply',
    keyId: isLent ? LENT_KEY : (keyId ?? null),
    provider: driver.provider,
    model,
    usage,
    firstTextMs: run?.firstTextMs,
    totalMs: run?.totalMs,
    outcome: outcomeOf(event),
  }
}

async function findRoute({ generation, routes, report }: Work, { keyFrom }: AskedOptions) {
  const { storeId, replyId, model } = generation
  try {
    return await routes.find({ storeId, replyId, model, keyFrom })
  } catch (error) {
    report(error)
    return { ok: false as const, error: new ProviderError('internal'), provider: 'Kamba' }
  }
}

/** The tables are brought up to date first: they know at least the message that asks. */
function contextFor(work: Work, asked: AskedOptions) {
  const { generation, readModels, finishCopies, signal, report } = work
  const { storeId, chatId, parentId, model } = generation
  const read = async () => {
    await finishCopies?.({ storeId, chatId })
    return readModels.read(storeId, (db) => readContext(db, { chatId, parentId, model, ...asked }))
  }
  return whenStorageIsBack(read, { signal, report })
}

/** A message may be there before its files: a device without a connection has written it. */
async function waitsForFiles(work: Work, context: Context): Promise<boolean> {
  const { generation, files, writer, table, eventlog } = work
  const { storeId, queuedAt } = generation
  const missing = await missingFiles(context, files, storeId)
  if (missing.length === 0) return false
  if (Date.now() - queuedAt > FILE_WAIT_MS) throw new ProviderError('file_missing')
  await writer.waitForFiles(missing)
  // One may have come between the look and the row.
  const came = [...(await files.findAll(storeId, missing)).keys()]
  if (came.length > 0) await eventlog.transaction(() => table.filesArrived(storeId, came))
  return true
}

type Beginning = {
  route: Route
  request: ModelRequest
  current: ReplyDraft
  /** Of the reply that this one continues. */
  carried: readonly ReplyPart[]
}

/** Goes on with what a worker before has shown, if the driver can, else starts another attempt with nothing but what it continues. */
async function begin(
  { generation, writer }: Work,
  { route: { driver }, request, current, carried }: Beginning
) {
  const { attempt } = generation
  const resumed = { ...request, textSoFar: current.text }
  if (attempt > 0 && !current.isEmpty && driver.canResume(resumed)) {
    writer.goOn(attempt, current.loggedPieces)
    return { draft: current, request: resumed, isResumed: true }
  }
  const draft = current.isEmpty ? current : new ReplyDraft()
  if (attempt > 0 && current.isEmpty) writer.goOn(attempt, 0)
  else await writer.start(attempt + 1)
  if (carried.length === 0) return { draft, request, isResumed: false }
  for (const part of carried) {
    draft.add(part)
    writer.add(part)
  }
  const after = { ...request, textSoFar: draft.text }
  const goesOn = driver.canResume(after) ? after : continuing(request, draft.text)
  return { draft, request: draft.text === '' ? request : goesOn, isResumed: false }
}

/** A provider that only says "too long" leaves it to us to say how much that was. */
function withNumbers(failure: ReplyFailure, { sent }: RunRecord, found: FoundRoute): ReplyFailure {
  if (failure.code !== 'context_too_long' || failure.contextTokens || !sent) return failure
  const limit = found.ok ? (found.route.card?.contextTokens ?? null) : null
  return { ...failure, contextTokens: { limit, sent: sent.estimatedTokens } }
}
