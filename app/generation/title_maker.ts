import { askedOptions } from '#app/generation/asked_options'
import { cleanTitle } from '#app/generation/clean_title'
import type { Generation } from '#app/generation/generations_table'
import { withinLimits } from '#app/generation/stream_limits'
import { TITLE_LEASE_MS, type TitleJob, type TitleJobs } from '#app/generation/title_jobs'
import { readUntitled, titleRequest, type Untitled } from '#app/generation/title_request'
import type { ModelRoutes, Route } from '#app/llm/model_routes'
import { ProviderError } from '#app/llm/provider_errors'
import type { ReadModels } from '#app/readmodel/read_models'
import type { Eventlog } from '#app/sync/eventlog'
import { StorageError } from '#app/sync/storage_errors'
import type { Budgets } from '#app/usage/budgets'
import { withCost } from '#app/usage/cost'
import { LENT_KEY, type UsageEntry, type UsageLedger } from '#app/usage/usage_ledger'
import type { Usage } from '#shared/events/reply_events'
import { estimateTokens } from '#shared/token_estimate'

/** A person waits for nothing here. */
const LOOK_INTERVAL_MS = 1_000
const LIMITS = { firstDeltaMs: 40_000, betweenDeltasMs: 10_000, totalMs: TITLE_LEASE_MS - 5_000 }
/** More is no title: what follows is not read. */
const MAX_CHARS = 1_000

export type TitleTools = {
  eventlog: Eventlog
  readModels: ReadModels
  jobs: TitleJobs
  routes: ModelRoutes
  usage: UsageLedger
  budgets: Budgets
  report: (error: unknown, about: string) => void
  log?: { info(details: object, message: string): void } | undefined
}
type Way = { route: Route; isLent: boolean }
type Said = { text: string; usage: Usage }
/** The rows that a title brings with it: that it is made, and what it has cost. */
type Alongside = (outcome: string) => void

/** Names chats by a model: once, after their first reply, and when somebody asks. A chat whose title fails keeps its first words. */
export class TitleMaker {
  readonly #stopping = new AbortController()
  #timer: NodeJS.Timeout | undefined
  #round: Promise<void> | null = null

  constructor(private readonly tools: TitleTools) {}

  /** Looks for work of any process, until `stop`. */
  start() {
    this.#timer = setInterval(() => this.#look(), LOOK_INTERVAL_MS).unref()
  }

  async stop() {
    clearInterval(this.#timer)
    this.#timer = undefined
    this.#stopping.abort('shutdown')
    await this.#round
  }

  /** Right after a reply. Waits only while the key that a device has lent for it is needed here: nobody else has it. */
  async afterReply(generation: Generation): Promise<void> {
    if (askedOptions(generation).keyFrom !== 'device') return this.#look()
    if (this.#stopping.signal.aborted) return
    const { eventlog, jobs, report } = this.tools
    const { storeId, replyId, chatId } = generation
    try {
      const job = await eventlog.transaction(() => jobs.takeLent({ storeId, replyId, chatId }))
      if (job) await this.#make(job)
    } catch (error) {
      report(error, 'a title')
    }
  }

  #look() {
    if (!this.#timer || !this.tools.jobs.hasFree()) return
    this.#round ??= this.#makeAll()
      .catch((error: unknown) => this.tools.report(error, 'a title'))
      .finally(() => (this.#round = null))
  }

  async #makeAll() {
    const { eventlog, jobs } = this.tools
    while (!this.#stopping.signal.aborted && jobs.hasFree()) {
      const job = await eventlog.transaction(() => jobs.takeNext())
      if (!job) return
      await this.#make(job)
    }
  }

  async #make(job: TitleJob) {
    const { eventlog, readModels, jobs, log, report } = this.tools
    const untitled = await readModels.read(job.storeId, (db) => readUntitled(db, job))
    if ('none' in untitled) return this.#end(job, untitled.none)
    try {
      await this.#ask(job, untitled)
    } catch (error) {
      // What it took goes to whoever takes it when its lease has run out.
      if (this.#stopping.signal.aborted || error instanceof StorageError) return
      if (!(error instanceof ProviderError)) report(error, 'a title')
      const code = error instanceof ProviderError ? error.code : 'internal'
      const { storeId, model } = { ...job, ...untitled }
      log?.info({ storeId, model, code, tries: job.tries }, 'a title was not made')
      const mayHelp = error instanceof ProviderError && error.isRetryable
      if (mayHelp) await eventlog.transaction(() => jobs.putOff(job, code))
      else await this.#end(job, code)
    }
  }

  async #ask(job: TitleJob, untitled: Untitled) {
    const { eventlog, budgets } = this.tools
    const { route, isLent } = await this.#route(job, untitled.model)
    // It would draw a picture of the title, and that costs.
    if (route.card?.gives.includes('image')) throw new ProviderError('model_unavailable')
    const request = titleRequest(untitled.text, route)
    await budgets.check({
      ...job,
      model: untitled.model,
      route,
      estimatedTokens: estimateTokens(untitled.text + (request.instructions ?? '')),
      chatLimitMicros: untitled.budgetMicros,
    })
    const said: Said = { text: '', usage: { inputTokens: null, outputTokens: null } }
    const spend = (outcome: string) => this.#spend(job, { route, isLent, said, untitled, outcome })
    try {
      for await (const batch of withinLimits(
        (signal) => route.driver.stream(request, signal),
        this.#stopping.signal,
        LIMITS
      )) {
        for (const delta of batch) {
          if (delta.type === 'text') said.text += delta.text
          if (delta.type === 'usage') said.usage = delta.usage
        }
        if (said.text.length > MAX_CHARS) break
      }
    } catch (error) {
      await eventlog.transaction(() => spend('failed'))
      throw error
    }
    await this.#finish(job, cleanTitle(said.text), spend)
  }

  async #route({ storeId, replyId, ...job }: TitleJob, model: string): Promise<Way> {
    // A title by another model may have a key with the server although the reply's has not.
    const ways = job.isLent ? (['device', undefined] as const) : [undefined]
    let refusal: ProviderError | null = null
    for (const keyFrom of ways) {
      const found = await this.tools.routes.find({ storeId, replyId, model, keyFrom })
      if (found.ok) return { route: found.route, isLent: keyFrom === 'device' }
      refusal ??= found.error
    }
    throw refusal ?? new ProviderError('internal')
  }

  async #finish(job: TitleJob, title: string, spend: Alongside) {
    const { eventlog, jobs } = this.tools
    const { storeId, chatId } = job
    const end = (outcome: string) => {
      if (!jobs.end(job, outcome)) return false
      spend(outcome)
      return true
    }
    if (title === '') return void (await eventlog.transaction(() => end('empty')))
    const titled = { name: 'v1.ChatTitled' as const, args: { chatId, title, at: Date.now() } }
    const outcome = await eventlog.append(storeId, [titled], {
      inTransaction: () => {
        if (!end('ended')) throw new TitleTaken()
      },
    })
    if (outcome.ok || outcome.error.cause instanceof TitleTaken) return
    throw outcome.error.cause
  }

  #spend(
    { storeId, chatId, tries }: TitleJob,
    about: Way & { said: Said; untitled: Untitled; outcome: string }
  ) {
    const { route, isLent, said, untitled, outcome } = about
    const entry: UsageEntry = {
      storeId,
      chatId,
      id: `title-${chatId}-${Date.now()}-${tries}`,
      purpose: 'title',
      keyId: isLent ? LENT_KEY : (route.keyId ?? null),
      provider: route.driver.provider,
      model: untitled.model,
      usage: withCost(said.usage, route.card?.price),
      outcome,
    }
    this.tools.usage.add(entry)
  }

  async #end(job: TitleJob, outcome: string) {
    await this.tools.eventlog.transaction(() => this.tools.jobs.end(job, outcome))
  }
}

/** Another process has made it, or a person has asked anew. */
class TitleTaken extends Error {}
