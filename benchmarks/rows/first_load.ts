import { gzipSync } from 'node:zlib'
import { becomeGuest } from '#benchmarks/clients/sync_client'
import type { Row } from '#benchmarks/measure'
import type { Stage } from '#benchmarks/stage/stage'
import { rounded } from '#benchmarks/statistics'

const GOAL_KB = 250
/** Smaller files are in results.json alone. */
const SHOWN_BYTES = 10_000

/** In the page, from its beginning: the scripts that were asked for until somebody can write, whether or not they were needed for it. */
const watch = (field: string) => `window.loaded = new Promise((resolve) => {
  const look = () => {
    const field = document.querySelector('${field}')
    if (!field || field.disabled) return requestAnimationFrame(look)
    const now = performance.now()
    const scripts = performance.getEntriesByType('resource').filter(({ name, startTime }) =>
      startTime <= now && new URL(name).pathname.endsWith('.js'))
    resolve(scripts.map(({ name }) => name))
  }
  look()
})`

type Chunk = { name: string; gzipBytes: number }

/** A browser without anything: the JavaScript of a page until its field can be used, packed by gzip, whatever the server packs with. */
export const firstLoad: Row = {
  name: 'first_load',
  title: 'JavaScript until a page can be used',
  isInShort: true,
  timeoutSeconds: 120,
  async run(stage) {
    const { url } = await stage.kamba()
    const signIn = await load(stage, `${url}/sign-in`, 'input[type=password], input[type=email]')
    const chat = await load(stage, url, 'textarea#message', await becomeGuest(url))
    const ofPage = chat.filter(({ name }) => !isWorker(name))
    return {
      conditions: `gzip of ${signIn.length} files and of ${chat.length}, in an empty browser; workers run beside the page, SQLite itself comes after them`,
      measures: [
        { name: 'sign-in page', unit: 'KB', kamba: kilobytes(signIn) },
        ...largest('sign-in page', signIn),
        {
          name: 'chat, until one can write',
          unit: 'KB',
          kamba: kilobytes(ofPage),
          goal: { atMost: GOAL_KB },
        },
        ...largest('chat', ofPage),
        {
          name: 'workers that are asked for until then',
          unit: 'KB',
          kamba: kilobytes(chat.filter(({ name }) => isWorker(name))),
        },
      ],
      details: { signIn, chat },
    }
  },
}

async function load(
  stage: Stage,
  url: string,
  field: string,
  session?: Parameters<Stage['browser']>[0]
): Promise<Chunk[]> {
  const browser = await stage.browser(session)
  await browser.context.addInitScript(watch(field))
  const page = await browser.open(url)
  const addresses = (await page.evaluate('window.loaded')) as string[]
  await browser.close()
  const chunks = await Promise.all(
    [...new Set(addresses)].map(async (address) => {
      const script = await (await fetch(address)).arrayBuffer()
      return { name: new URL(address).pathname, gzipBytes: gzipSync(script).length }
    })
  )
  return chunks.toSorted((one, other) => other.gzipBytes - one.gzipBytes)
}

/** `/assets/livestore.worker-ByGSCA9c.js` */
const isWorker = (name: string) => name.includes('worker')
const wordOf = (name: string) => /([^/]+?)-[^-]{8}\.js$/.exec(name)?.[1] ?? name

const largest = (page: string, chunks: readonly Chunk[]) =>
  chunks
    .filter(({ gzipBytes }) => gzipBytes >= SHOWN_BYTES)
    .map((chunk) => ({
      name: `${page}, ${wordOf(chunk.name)}`,
      unit: 'KB',
      kamba: kilobytes([chunk]),
    }))

const kilobytes = (chunks: readonly Chunk[]) =>
  rounded(chunks.reduce((sum, { gzipBytes }) => sum + gzipBytes, 0) / 1_000)
