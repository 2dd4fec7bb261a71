import { setTimeout as sleep } from 'node:timers/promises'
import { parentPort, workerData } from 'node:worker_threads'
import { connectGuest } from '#benchmarks/clients/sync_client'

/** Somebody else who uses the server meanwhile, in a thread of their own: milliseconds until each of their pushes is acknowledged. */
const guest = await connectGuest((workerData as { url: string }).url)
let latencies: number[] = []
parentPort!.on('message', () => {
  parentPort!.postMessage(latencies)
  latencies = []
})
for (let count = 0; ; count++) {
  const chat = { chatId: `chat-${count}`, title: 'of a neighbour', at: 0 }
  latencies.push(await guest.commit('v1.ChatCreated', chat))
  await sleep(10)
}
