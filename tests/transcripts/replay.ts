import { createHash } from 'node:crypto'
import * as Schema from 'effect/Schema'
import { replyEvents } from '#shared/events/reply_events'
import { textOfParts, type ReplyPart } from '#shared/events/reply_parts'
import { GenerationBench } from '#tests/fixtures/generation_bench'
import { type Client, ReplayDriver } from '#tests/transcripts/replay_driver'
import { ReplayServer } from '#tests/transcripts/replay_server'
import type { Transcript } from '#tests/transcripts/transcript'

export type Replayed = {
  readonly transcript: Transcript
  readonly given: readonly ReplyPart['kind'][]
  readonly stored: readonly ReplyPart['kind'][]
  /** Whether the text in the log is that of the chunks, by SHA-256. */
  readonly isEqual: boolean
  /** Code of the reply's failure. */
  readonly failure: string | null
  /** What nobody expected: an exception beside the contract, or a part that its own schema refuses. */
  readonly crash: string | null
}

const AT_ONCE = 16
const REPLY_WITHIN_MS = 60_000

/**
 * Lets kamba answer with what providers once said: over HTTP, by the driver that it would ask, through the worker into a log on disk,
 * and reads from there what a device would get.
 */
export async function* replay(
  transcripts: readonly Transcript[],
  client: Client
): AsyncGenerator<Replayed> {
  const server = await ReplayServer.start()
  const bench = new GenerationBench()
  bench.worker().start()
  try {
    for (let start = 0; start < transcripts.length; start += AT_ONCE) {
      const some = transcripts.slice(start, start + AT_ONCE)
      const work = some.map((transcript, index) =>
        replayOne(bench, `reply-${start + index}`, transcript, server.add(transcript), client)
      )
      for (const done of work) yield await done
    }
  } finally {
    await bench.close()
    await server.stop()
  }
}

async function replayOne(
  bench: GenerationBench,
  id: string,
  transcript: Transcript,
  baseUrl: string,
  client: Client
): Promise<Replayed> {
  const driver = new ReplayDriver(transcript, baseUrl, client)
  bench.catalogue.add('replay', { [id]: transcript.name }, driver)
  try {
    await bench.ask(id, id, 'Say it again', { reply: { replyId: id, model: `replay/${id}` } })
    const { name, args } = await bench.final(id, id, REPLY_WITHIN_MS)
    const { parts, textHash } = decode(name, args)
    const isEqual = hash(transcript.text) === textHash && hash(textOfParts(parts)) === textHash
    const failure = args.failure?.code ?? null
    const stored = parts.map(({ kind }) => kind)
    const crash = failure === 'internal' ? 'internal' : null
    return { transcript, given: driver.given, stored, isEqual, failure, crash }
  } catch (error) {
    const crash = (error as Error).message.split('\n')[0]!
    return { transcript, given: driver.given, stored: [], isEqual: false, failure: null, crash }
  }
}

const hash = (text: string) => createHash('sha256').update(text).digest('hex')

/** As every device decodes it. */
function decode(name: string, args: unknown) {
  const schema = replyEvents[name as 'v1.ReplyEnded' | 'v1.ReplyFailed']
  return Schema.decodeUnknownSync(schema as (typeof replyEvents)['v1.ReplyEnded'])(args)
}
