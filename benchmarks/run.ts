import { writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { startModel } from '#benchmarks/processes'
import { writeReport } from '#benchmarks/report'
import { pushLatency } from '#benchmarks/push_latency'
import { screenLatency } from '#benchmarks/screen_latency'
import { tokenCost } from '#benchmarks/token_cost'

/** `npm run bench` measures all in about two minutes; `npm run bench -- quick` tries every part in half a minute. */
const quick = process.argv.includes('quick')
const model = await startModel()
const results = {
  measuredOn: new Date().toISOString().slice(0, 10),
  machine: { cores: cpus().length, node: process.version },
  tokenCost: await tokenCost(model.url, quick ? 5 : 40, quick ? 150 : 1000, 50),
  pushLatency: await pushLatency(model.url, quick ? 20 : 100),
  screenLatency: await screenLatency(model.url, quick ? 200 : 1500, 50),
}
await model.stop()
const folder = import.meta.dirname
writeFileSync(`${folder}/results.json`, `${JSON.stringify(results, null, 2)}\n`)
writeReport(`${folder}/README.md`, results)
console.log(JSON.stringify(results, null, 2))
process.exit(0)
