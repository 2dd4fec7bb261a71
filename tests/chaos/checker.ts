import { openEventlogFile } from '#app/sync/eventlog_file'
import { EventlogReader } from '#app/sync/eventlog_reader'
import { verifyStore } from '#app/sync/verification/verify_store'
import type { EventArgs } from '#shared/events/catalogue'
import type { WireEvent } from '#shared/sync/wire_event'
import { type ChaosDevice, idOf, isSame } from '#tests/chaos/chaos_device'
import { type Script, scriptAnswer, type ScriptedProvider } from '#tests/chaos/scripted_provider'
import type { SeenReply } from '#tests/rounds/round_guest'

/** `lost`: promised or shown, and gone. `doubled`: more than once. `diverged`: two places say different things. `late`: too slow or stuck. */
export type FindingKind = 'lost' | 'doubled' | 'diverged' | 'late'
export type Finding = { kind: FindingKind; what: string }

export type Asked = Script & { replyId: string }
export type Evidence = {
  storeId: string
  /** Devices that were there all the time. */
  devices: readonly ChaosDevice[]
  /** One that came afterwards and read the log from the start. */
  latecomer: ChaosDevice
  asked: readonly Asked[]
  provider: ScriptedProvider
  /** How often a provider may have been asked for one reply. */
  mostCalls: number
}

/** Reads the log of one store as it lies on disk. */
export function readLog(eventlogFile: string, storeId: string) {
  const db = openEventlogFile(eventlogFile)!
  try {
    const events = new EventlogReader(db).page(storeId, 0, { events: 1e9, bytes: 1e12 })
    return { events, report: verifyStore(db, storeId) }
  } finally {
    db.close()
  }
}

/** Pieces leave the log after the end of their reply, so that a device may well know more of them than the log. */
const isPiece = ({ name }: WireEvent) => name === 'v1.ReplyAppended'

/** Compares what devices were shown and promised, what the log holds, and what the provider has said and was asked. Empty: all agree. */
export function check(evidence: Evidence, log: ReturnType<typeof readLog>): Finding[] {
  const { devices, latecomer, asked } = evidence
  return [
    ...log.report.damage.map(({ kind, id, seq }) => ({
      kind: 'diverged' as const,
      what: `eventlog:verify: ${kind} ${id} at ${seq}`,
    })),
    ...devices.flatMap((device) => [
      ...checkWritten(device, log.events),
      ...checkShown(device, log.events),
    ]),
    ...checkLatecomer(latecomer, log.events),
    ...asked.flatMap((reply) => checkReply(reply, evidence)),
  ]
}

function checkWritten({ name, written, acknowledged }: ChaosDevice, log: readonly WireEvent[]) {
  const findings: Finding[] = []
  const places = new Map<string, number[]>()
  for (const event of log) {
    const id = idOf(event)
    if (id !== null) places.set(id, [...(places.get(id) ?? []), event.seqNum])
  }
  let before = 0
  for (const { id } of written) {
    const found = places.get(id) ?? []
    if (found.length === 0) {
      const how = acknowledged.has(id) ? 'acknowledged' : 'written'
      findings.push({ kind: 'lost', what: `${name}: ${how} event ${id} is not in the log` })
    }
    if (found.length > 1)
      findings.push({ kind: 'doubled', what: `${name}: event ${id} at ${found.join(', ')}` })
    if (found.length > 0 && found[0]! < before)
      findings.push({ kind: 'diverged', what: `${name}: event ${id} is before an earlier one` })
    before = found[0] ?? before
  }
  return findings
}

function checkShown({ name, events, holes }: ChaosDevice, log: readonly WireEvent[]): Finding[] {
  const findings: Finding[] = []
  const byNumber = new Map(log.map((event) => [event.seqNum, event]))
  const seen = new Set<number>()
  let newest = 0
  for (const event of events) {
    const { seqNum } = event
    if (seqNum <= newest)
      findings.push({ kind: 'doubled', what: `${name}: number ${seqNum} came after ${newest}` })
    newest = Math.max(newest, seqNum)
    seen.add(seqNum)
    const logged = byNumber.get(seqNum)
    if (logged ? !isSame(event, logged) : !isPiece(event))
      findings.push({
        kind: logged ? 'diverged' : 'lost',
        what: `${name}: was shown ${event.name} as ${seqNum}, the log has ${logged?.name ?? 'nothing'}`,
      })
  }
  for (const { seqNum, name: event } of log)
    if (!seen.has(seqNum))
      findings.push({ kind: 'diverged', what: `${name}: never got ${event} ${seqNum}` })
  if (holes > 0) findings.push({ kind: 'lost', what: `${name}: ${holes} times text was missing` })
  return findings
}

/** Pieces of an ended reply leave the log, which may happen between the pull and this look. */
function checkLatecomer({ name, events }: ChaosDevice, log: readonly WireEvent[]): Finding[] {
  const numbers = new Set(log.map(({ seqNum }) => seqNum))
  const kept = events.filter((event) => numbers.has(event.seqNum) || !isPiece(event))
  const isEqual = kept.length === log.length && log.every((row, at) => isSame(row, kept[at]!))
  return isEqual ? [] : [{ kind: 'diverged', what: `${name}: the log reads otherwise from here` }]
}

function checkReply({ replyId, ...script }: Asked, evidence: Evidence): Finding[] {
  const { devices, latecomer, provider, mostCalls } = evidence
  const findings: Finding[] = []
  const add = (kind: FindingKind, what: string) =>
    findings.push({ kind, what: `reply ${script.id}: ${what}` })
  const expected = scriptAnswer(script)
  for (const device of [...devices, latecomer]) {
    const reply = device.replies.get(replyId)
    const final = reply?.finals[0]
    if (!reply || !final) {
      add('lost', `${device.name} saw no end`)
      continue
    }
    if (reply.finals.length > 1) add('doubled', `${device.name} saw ${reply.finals.length} ends`)
    if (final.name !== 'v1.ReplyEnded') add('lost', `it ended by ${final.name}`)
    else if (final.text !== expected)
      add('diverged', `${device.name} has another text than was sent`)
    if (!textsShown(reply).every((text) => final.text.startsWith(text)))
      add('lost', `${device.name} was shown text that is not in the end`)
  }
  const calls = provider.callsOf(script.id)
  if (calls.length > mostCalls) add('doubled', `the provider was asked ${calls.length} times`)
  if (!calls.some(({ isWhole }) => isWhole)) add('diverged', 'the provider never sent all of it')
  return findings
}

const textsShown = ({ shown, discarded }: SeenReply) => [...discarded, shown]

/** For how many replies of a log something is still to come. */
export function openReplies(events: readonly WireEvent[]): number {
  const asked = new Set<string>()
  const ended = new Set<string>()
  for (const { name, args } of events) {
    if (name === 'v1.MessageSent') {
      const { reply } = args as EventArgs<'v1.MessageSent'>
      if (reply) asked.add(reply.replyId)
    } else if (['v1.ReplyEnded', 'v1.ReplyStopped', 'v1.ReplyFailed'].includes(name)) {
      ended.add((args as EventArgs<'v1.ReplyEnded'>).replyId)
    }
  }
  return [...asked].filter((replyId) => !ended.has(replyId)).length
}
