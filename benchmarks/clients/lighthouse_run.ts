import lighthouse, { desktopConfig, type Flags } from 'lighthouse'
import type { TestBrowser } from '#tests/browser/chromium'

export const CATEGORIES = ['performance', 'accessibility', 'best-practices'] as const
export type Category = (typeof CATEGORIES)[number]
/** `phone`: Lighthouse's own default, a slow phone on a slow line; `desktop`: its preset of that name. */
export type Device = 'phone' | 'desktop'
type Audited = {
  /** 0 to 100. */
  scores: Record<Category, number>
  /** In milliseconds, but for the shift. */
  figures: Record<(typeof FIGURES)[number], number>
  /** Audits of the three categories that are not passed, with what Lighthouse says of them. */
  short: string[]
}

const FIGURES = [
  'first-contentful-paint',
  'largest-contentful-paint',
  'total-blocking-time',
  'speed-index',
  'cumulative-layout-shift',
] as const

/**
 * Lighthouse on one page of a profile that somebody uses already: cookies and the local database stay, files that the browser
 * has kept do not, so that the page is loaded as by somebody who comes for the first time.
 */
export async function audit(
  browser: TestBrowser,
  port: number,
  url: string,
  device: Device
): Promise<Audited> {
  const page = browser.context.pages()[0] ?? (await browser.context.newPage())
  const session = await page.context().newCDPSession(page)
  await session.send('Network.clearBrowserCache')
  await session.detach()
  const flags: Flags = {
    port,
    disableStorageReset: true,
    onlyCategories: [...CATEGORIES],
    logLevel: 'error',
  }
  const run = await lighthouse(url, flags, device === 'desktop' ? desktopConfig : undefined)
  if (!run) throw new Error(`Lighthouse said nothing of ${url}`)
  const { categories, audits, runtimeError } = run.lhr
  if (runtimeError) throw new Error(`${runtimeError.code}: ${runtimeError.message}`)
  const score = (category: Category) => Math.round((categories[category]?.score ?? 0) * 100)
  const counted = CATEGORIES.flatMap((category) => categories[category]!.auditRefs)
  return {
    scores: Object.fromEntries(
      CATEGORIES.map((category) => [category, score(category)])
    ) as Audited['scores'],
    figures: Object.fromEntries(
      FIGURES.map((name) => [name, Math.round((audits[name]?.numericValue ?? 0) * 100) / 100])
    ) as Audited['figures'],
    short: counted
      .map(({ id }) => audits[id]!)
      .filter(({ score: one }) => one !== null && one < 0.9)
      .map(({ id, displayValue }) => [id, displayValue].filter(Boolean).join(': ')),
  }
}
