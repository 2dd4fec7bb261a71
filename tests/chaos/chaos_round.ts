import { setTimeout as sleep } from 'node:timers/promises'
import type { ChaosDevice, Written } from '#tests/chaos/chaos_device'
import type { ChaosSite, PersonAddress } from '#tests/chaos/chaos_site'
import { type Asked, check, type Finding, openReplies, readLog } from '#tests/chaos/checker'
import { checkTables } from '#tests/chaos/check_tables'
import type { Fault } from '#tests/chaos/faults'
import { LoopProbe } from '#tests/chaos/loop_probe'
import { MODEL, scriptMessage } from '#tests/chaos/scripted_provider'

/** From the end of the fault until every device has everything; an idle machine takes a tenth of it. */
const SETTLE_WITHIN_MS = 60_000
const OFFLINE_WITHIN_MS = 5_000
const LOOP_BLOCKED_MS = 250
/** A second request where the first one is known, or taken, to be dead; more than one fault of this kind is in no round. */
const CALLS_WITH_TAKEOVER = 6

export type RoundResult = {
  findings: Finding[]
  events: number
  /** From the end of the fault until every device had everything. */
  settledMs: number
  /** The longest time until a device knew that it was cut off; null if the fault cuts nobody off. */
  offlineMs: number | null
  loopBlockedMs: number
}

type Person = { address: PersonAddress; devices: ChaosDevice[]; asked: Asked[] }

/** People write on several devices and models answer; a fault comes at a moment of chance and goes; then everything must agree. */
export async function playRound(
  site: ChaosSite,
  fault: Fault,
  random: () => number,
  label: string
): Promise<RoundResult> {
  const people = [await openPerson(site, `${label}a`, 2)]
  if (random() < 0.5) people.push(await openPerson(site, `${label}b`, 1))
  const probe = new LoopProbe(site, people[0]!.address)
  const late: Finding[] = []
  try {
    const writing = people.flatMap((person) =>
      person.devices.map((device) => writeForAWhile(device, person, random))
    )
    await momentOfChance(people, random)
    const faultAt = performance.now()
    await fault.cause(site, random)
    await site.heal()
    const offlineMs = fault.cuts ? offlineAfter(people, faultAt) : null
    const healedAt = performance.now()
    const inTime = await Promise.race([
      Promise.all(writing).then(() => settled(site, people, healedAt)),
      sleep(SETTLE_WITHIN_MS, false),
    ])
    const settledMs = Math.round(performance.now() - healedAt)
    if (!inTime) late.push({ kind: 'late', what: stuckBecause(site, people) })
    if (!site.server.isRunning) late.push({ kind: 'lost', what: 'the server has ended' })
    if (offlineMs !== null && offlineMs > OFFLINE_WITHIN_MS)
      late.push({
        kind: 'late',
        what: `a device noticed after ${offlineMs} ms that it was cut off`,
      })
    if (fault.locks && probe.longestMs > LOOP_BLOCKED_MS)
      late.push({ kind: 'late', what: `the event loop stood still for ${probe.longestMs} ms` })
    const findings = [...late]
    for (const person of people) findings.push(...(await judge(site, person, fault)))
    const events = people.reduce((sum, { devices }) => sum + devices[0]!.events.length, 0)
    return { findings, events, settledMs, offlineMs, loopBlockedMs: probe.longestMs }
  } finally {
    probe.close()
    for (const { devices } of people) await Promise.all(devices.map((device) => device.close()))
  }
}

export async function openPerson(site: ChaosSite, name: string, devices: number): Promise<Person> {
  const address = await site.newPerson(name)
  const opened: ChaosDevice[] = []
  for (let index = 1; index <= devices; index++)
    opened.push(await site.openDevice(`${name}${index}`, address))
  return { address, devices: opened, asked: [] }
}

/** Some messages that want a reply, and bursts of small changes between them. */
export async function writeForAWhile(device: ChaosDevice, { asked }: Person, random: () => number) {
  const at = Date.now()
  const pending: Promise<void>[] = []
  for (let step = 1; step <= 6; step++) {
    const id = `${device.name}-${device.written.length}`
    const chatId = `${id}-chat`
    const title = `Chat ${step}`
    const chat: Written = {
      id: chatId,
      event: { name: 'v1.ChatCreated', args: { chatId, title, at } },
    }
    if (step % 3 === 1) {
      const script = {
        id,
        words: 20 + Math.floor(random() * 50),
        everyMs: 10 + Math.floor(random() * 50),
      }
      const reply = { replyId: `${id}-reply`, model: MODEL }
      const message = {
        messageId: id,
        chatId,
        parentId: null,
        text: scriptMessage(script),
        reply,
        at,
      }
      asked.push({ ...script, replyId: reply.replyId })
      pending.push(device.write([chat, { id, event: { name: 'v1.MessageSent', args: message } }]))
    } else {
      const renamed = { eventId: `${id}-name`, chatId, title: `Renamed ${step}`, at }
      const rename: Written = {
        id: renamed.eventId,
        event: { name: 'v1.ChatRenamed', args: renamed },
      }
      pending.push(device.write([chat]), device.write([rename]))
    }
    await sleep(random() * 350)
  }
  await Promise.all(pending)
}

/** After some time, or close behind an acknowledgement or a piece of text: there the window lies in which promises break. */
async function momentOfChance(people: readonly Person[], random: () => number) {
  const devices = people.flatMap((person) => person.devices)
  const count = (what: (device: ChaosDevice) => number) =>
    devices.reduce((sum, device) => sum + what(device), 0)
  const kind = Math.floor(random() * 3)
  const amount = 1 + Math.floor(random() * 12)
  const afterMs = random() * 40
  if (kind === 0) return sleep(random() * 2_000)
  const reached = () =>
    count((device) => (kind === 1 ? device.acknowledged.size : device.events.length)) >= amount
  for (let waited = 0; waited < 3_000 && !reached(); waited += 2) await sleep(2)
  await sleep(afterMs)
}

export async function settled(
  site: ChaosSite,
  people: readonly Person[],
  since: number,
  withinMs = SETTLE_WITHIN_MS
) {
  while (performance.now() - since < withinMs) {
    if (people.every((person) => isSettled(site, person))) return true
    await sleep(50)
  }
  return false
}

function isSettled(site: ChaosSite, { address, devices }: Person): boolean {
  const { events } = readLog(site.eventlogFile, address.storeId)
  const head = events.at(-1)?.seqNum ?? 0
  return openReplies(events) === 0 && devices.every((device) => device.head >= head)
}

function stuckBecause(site: ChaosSite, people: readonly Person[]): string {
  const states = people.map(({ address, devices }) => {
    const { events } = readLog(site.eventlogFile, address.storeId)
    const seen = devices.map(({ name, head, unsent }) => `${name} at ${head} with ${unsent} unsent`)
    return `head ${events.at(-1)?.seqNum}, ${openReplies(events)} replies open, ${seen.join(', ')}`
  })
  return `not settled within ${SETTLE_WITHIN_MS} ms: ${states.join('; ')}`
}

/** The longest time until a device that was connected knew that it no longer was. */
function offlineAfter(people: readonly Person[], since: number): number {
  const times = people
    .flatMap(({ devices }) => devices)
    .filter(({ connections }) => connections.findLast(({ at }) => at < since)?.connected)
    .map(({ connections }) => connections.find(({ connected, at }) => !connected && at >= since))
    .map((lost) => (lost ? Math.round(lost.at - since) : Infinity))
  return Math.max(0, ...times)
}

async function judge(site: ChaosSite, { address, devices, asked }: Person, fault: Fault) {
  const latecomer = await site.openDevice(`${address.person}-late`, address)
  try {
    const head = readLog(site.eventlogFile, address.storeId).events.at(-1)?.seqNum ?? 0
    for (let waited = 0; waited < 10_000 && latecomer.head < head; waited += 10) await sleep(10)
    const mostCalls = fault.asksAgain ? CALLS_WITH_TAKEOVER : 1
    const { storeId } = address
    const evidence = { storeId, devices, latecomer, asked, provider: site.provider, mostCalls }
    const log = readLog(site.eventlogFile, storeId)
    const tables = await checkTables(evidence, log.events, site.dataFolder)
    return [...check(evidence, log), ...tables]
  } finally {
    await latecomer.close()
  }
}
