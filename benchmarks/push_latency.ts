import { randomUUID } from 'node:crypto'
import { startKamba } from '#benchmarks/processes'
import { percentile, rounded } from '#benchmarks/statistics'
import { ask, connectGuest } from '#benchmarks/sync_client'

/** Time from pushing a message to its acknowledgement (on disk), alone and while a reply streams into the same store. */
export async function pushLatency(modelUrl: string, pushes: number) {
  const server = await startKamba(modelUrl)
  const guest = await connectGuest(server.url)
  const push = async () => {
    await new Promise((resolve) => setTimeout(resolve, 100 + Math.random() * 100))
    return guest.commit('v1.ChatCreated', { chatId: randomUUID(), title: 'push', at: Date.now() })
  }
  const measure = async () => {
    const samples: number[] = []
    for (let index = 0; index < pushes; index++) samples.push(await push())
    return {
      p50Ms: rounded(percentile(samples, 0.5)),
      p99Ms: rounded(percentile(samples, 0.99)),
      pushes,
    }
  }
  const alone = await measure()
  const reply = ask(guest, `tokens=${pushes * 10} rate=50`)
  const whileStreaming = await measure()
  await reply
  guest.close()
  await server.stop()
  return { alone, whileStreaming }
}
