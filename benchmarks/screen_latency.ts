import { startKamba } from '#benchmarks/processes'
import { percentile, rounded } from '#benchmarks/statistics'
import { connectGuest, ask } from '#benchmarks/sync_client'
import { TestBrowser } from '#tests/browser/chromium'

/** Runs in the page: looks for new words in every frame and notes how old each is. */
const WATCH_WORDS = `new Promise((resolve, reject) => {
  const delays = []
  let seen = 0
  setTimeout(() => reject(new Error('only ' + seen + ' of EXPECTED words came')), PATIENCE)
  const look = () => {
    const text = document.querySelector('article[aria-label^="Reply"] [data-part="text"]')?.textContent ?? ''
    const words = text.trim().split(' ').filter((word) => word.length === 13)
    for (const word of words.slice(seen)) delays.push(Date.now() - Number(word))
    seen = words.length
    if (seen < EXPECTED) requestAnimationFrame(look)
    else resolve(delays)
  }
  look()
})`

/**
 * Time from the model's chunk to the screen of another browser. The double sends the time itself as its words; the page is
 * searched for new ones in every frame. Same machine, so one clock.
 */
export async function screenLatency(modelUrl: string, tokens: number, rate: number) {
  const server = await startKamba(modelUrl)
  const guest = await connectGuest(server.url)
  const browser = await TestBrowser.launch()
  await browser.context.addCookies(
    guest.cookie.split('; ').map((pair) => {
      const at = pair.indexOf('=')
      return { name: pair.slice(0, at), value: pair.slice(at + 1), url: server.url }
    })
  )
  const page = await browser.open(server.url)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.getByRole('navigation', { name: 'Chats' }).waitFor()
  const reply = ask(guest, `tokens=${tokens} rate=${rate} stamp`)
  await page.getByRole('navigation', { name: 'Chats' }).getByRole('link', { name: 'bench' }).click()
  const patience = (tokens / rate) * 1000 + 30_000
  const samples = page.evaluate(
    WATCH_WORDS.replaceAll('EXPECTED', `${tokens}`).replace('PATIENCE', `${patience}`)
  ) as Promise<number[]>
  await reply
  const delays = (await samples).slice(Math.ceil(rate))
  await browser.close()
  guest.close()
  await server.stop()
  return {
    p50Ms: rounded(percentile(delays, 0.5)),
    p99Ms: rounded(percentile(delays, 0.99)),
    tokens: delays.length,
  }
}
