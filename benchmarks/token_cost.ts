import Database from 'better-sqlite3'
import { cpuMs, startBaseline, startKamba } from '#benchmarks/processes'
import { rounded } from '#benchmarks/statistics'
import { ask, connectGuest } from '#benchmarks/sync_client'

/** Cost of a streamed token on the server: CPU, bytes on the wire, bytes in the log. Both servers read from the same double at the same rate. */
export async function tokenCost(modelUrl: string, streams: number, tokens: number, rate: number) {
  const question = `tokens=${tokens} rate=${rate}`
  const total = streams * tokens
  return {
    streams,
    tokensPerStream: tokens,
    tokensPerSecond: rate,
    baseline: await measureBaseline(modelUrl, question, streams, total),
    kamba: await measureKamba(modelUrl, question, streams, total),
  }
}

async function measureBaseline(modelUrl: string, question: string, streams: number, total: number) {
  const server = await startBaseline(modelUrl)
  const read = async (text: string) => {
    const answer = await fetch(server.url, { method: 'POST', body: text })
    let bytes = 0
    for await (const chunk of answer.body!) bytes += chunk.length
    return bytes
  }
  await read('tokens=20 rate=100')
  const before = cpuMs(server.pid)
  const bytes = await Promise.all(Array.from({ length: streams }, () => read(question)))
  const cpu = cpuMs(server.pid) - before
  await server.stop()
  return {
    cpuMsPer1000Tokens: rounded((cpu / total) * 1000),
    wireBytesPerToken: rounded(sum(bytes) / total),
  }
}

async function measureKamba(modelUrl: string, question: string, streams: number, total: number) {
  const server = await startKamba(modelUrl)
  const guests = await Promise.all(Array.from({ length: streams }, () => connectGuest(server.url)))
  await ask(guests[0]!, 'tokens=20 rate=100')
  const before = cpuMs(server.pid)
  const read = guests.map((guest) => guest.bytes)
  const log = new Database(server.eventlogFile, { readonly: true })
  const logBytes = () =>
    log
      .prepare('select sum(length(args) + length(name) + 40) from eventlog')
      .pluck()
      .get() as number
  const logBefore = logBytes()
  const finals = guests.map((guest) => ask(guest, question))
  let largest = 0
  const watch = setInterval(() => (largest = Math.max(largest, logBytes())), 250)
  const ended = await Promise.all(finals)
  clearInterval(watch)
  const cpu = cpuMs(server.pid) - before
  const failed = ended.filter((event) => event.name !== 'v1.ReplyEnded').length
  const bytes = guests.map((guest, index) => guest.bytes - read[index]!)
  await new Promise((resolve) => setTimeout(resolve, 2000))
  const logAfter = logBytes()
  log.close()
  for (const guest of guests) guest.close()
  await server.stop()
  return {
    cpuMsPer1000Tokens: rounded((cpu / total) * 1000),
    wireBytesPerToken: rounded(sum(bytes) / total),
    logBytesPerTokenWhileStreaming: rounded((largest - logBefore) / total),
    logBytesPerTokenAfterwards: rounded((logAfter - logBefore) / total),
    failed,
  }
}

const sum = (values: number[]) => values.reduce((total, value) => total + value, 0)
