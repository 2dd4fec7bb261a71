import { startKamba } from '#benchmarks/processes'
import { percentile, rounded } from '#benchmarks/statistics'
import { connectGuest, ask } from '#benchmarks/sync_client'
import { launchChromium } from '#tests/browser/chromium'

/**
 * Time from the model's chunk to the screen of another browser. The double sends the time itself as its words; the page is
 * searched for new ones in every frame. Same machine, so one clock.
 */
export async function screenLatency(modelUrl: string, tokens: number, rate: number) {
  const server = await startKamba(modelUrl)
  const guest = await connectGuest(server.url)
  const browser = await launchChromium()
  const context = await browser.newContext({ reducedMotion: 'reduce' })
  await context.addCookies(
    guest.cookie.split('; ').map((pair) => {
      const at = pair.indexOf('=')
      return { name: pair.slice(0, at), value: pair.slice(at + 1), url: server.url }
    })
  )
  const page = await context.newPage()
  await page.goto(server.url)
  await page.getByRole('navigation', { name: 'Chats' }).waitFor()
  const reply = ask(guest, `tokens=${tokens} rate=${rate} stamp`)
  await page.getByRole('navigation', { name: 'Chats' }).getByRole('link', { name: 'bench' }).click()
  const samples = page.evaluate(
    (expected) =>
      new Promise<number[]>((resolve) => {
        const delays: number[] = []
        let seen = 0
        const look = () => {
          const words = document.querySelector('[data-part="text"]')?.textContent.trim().split(' ').filter(Boolean) ?? []
          for (const word of words.slice(seen)) delays.push(Date.now() - Number(word))
          seen = words.length
          if (seen < expected) requestAnimationFrame(look)
          else resolve(delays)
        }
        look()
      }),
    tokens
  )
  await reply
  const delays = (await samples).slice(Math.ceil(rate))
  await browser.close()
  guest.close()
  await server.stop()
  return { p50Ms: rounded(percentile(delays, 0.5)), p99Ms: rounded(percentile(delays, 0.99)), tokens: delays.length }
}
