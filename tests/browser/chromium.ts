import { existsSync, mkdirSync, mkdtempSync, rmSync, statfsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { type BrowserContext, chromium, type Page } from 'playwright-core'

/**
 * The window's own pages of suggestions, drawn beforehand, took 0.4 s of a processor per launch (measured). A second list of features
 * replaces Playwright's, so that those of its list stand here that change what pages do.
 */
const FEATURES_OFF = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxFullPopup',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'ThirdPartyStoragePartitioning',
]

/** QUIC and background networking off: nothing but the test talks to the network. */
export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  `--disable-features=${FEATURES_OFF.join(',')}`,
]
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/** CHROMIUM, else the first on PATH, else what `playwright install chromium` has put where it looks. */
export function findChromium(): string {
  const folders = (process.env.PATH ?? '').split(delimiter)
  const candidates = [
    process.env.CHROMIUM,
    ...folders.flatMap((folder) => NAMES.map((name) => join(folder, name))),
    chromium.executablePath(),
  ]
  const found = candidates.find((path) => path && existsSync(path))
  if (!found) {
    throw new Error(
      'Chromium is missing: set CHROMIUM, or run "npx playwright-core install chromium"'
    )
  }
  return found
}

type Options = {
  viewport?: { width: number; height: number }
  colorScheme?: 'light' | 'dark'
  /** `reduce` unless movement is looked at: words that are revealed frame by frame take a good deal of the processor. */
  reducedMotion?: 'reduce' | 'no-preference'
  /** Blocked unless a test opens pages without a connection: it fetches the whole program once more in every new profile. */
  serviceWorkers?: 'allow' | 'block'
  /** Further flags of Chromium. */
  flags?: readonly string[]
  /** The profile lies on the disk, as a person's does: what is measured pays for its flushes. */
  onDisk?: boolean
}

const MEMORY_FOLDER = '/dev/shm'
const PLENTY_BYTES = 4 * 1024 ** 3

/** A browser with a real profile: OPFS of incognito contexts is in memory and behaves otherwise. */
export class TestBrowser {
  private constructor(
    readonly context: BrowserContext,
    readonly profile: string
  ) {}

  static async launch({ onDisk = false, ...options }: Options = {}) {
    const profile = mkdtempSync(join(onDisk ? diskFolder() : memoryFolder(), 'profile-'))
    return new TestBrowser(await openProfile(profile, options), profile)
  }

  /** Ends the browser and opens it again with the same profile, as after a restart of the machine. */
  async reopen(options: Options = {}) {
    await this.#end()
    return new TestBrowser(await openProfile(this.profile, options), this.profile)
  }

  async open(url: string): Promise<Page> {
    const page = await this.context.newPage()
    await page.goto(url)
    return page
  }

  async close() {
    await this.#end()
    rmSync(this.profile, { recursive: true, force: true })
  }

  /** A browser whose processes were killed (tests/chaos/browser_round.ts) has ended already, and says so by an error. */
  async #end() {
    await this.context.close().catch((error: unknown) => {
      if (!/has been closed/.test(String(error))) throw error
    })
  }
}

/** Where there is plenty of memory: SQLite in the browser flushes with every piece of a reply, which on a disk is half of its work. */
function memoryFolder() {
  const free = existsSync(MEMORY_FOLDER) ? statfsSync(MEMORY_FOLDER) : null
  return free && free.bavail * free.bsize > PLENTY_BYTES ? MEMORY_FOLDER : diskFolder()
}

function diskFolder() {
  const folder = join(import.meta.dirname, '..', '..', 'tmp')
  mkdirSync(folder, { recursive: true })
  return folder
}

const openProfile = async (profile: string, { flags = [], ...options }: Options) => {
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findChromium(),
    headless: true,
    serviceWorkers: 'block',
    reducedMotion: 'reduce',
    args: [...CHROMIUM_FLAGS, ...flags],
    ...options,
  })
  context.setDefaultTimeout(15_000)
  context.on('page', (page) => page.on('dialog', (dialog) => void dialog.accept()))
  return context
}

/** Whether this tab hosts the leader worker of its store. */
export const hostsLeader = (page: Page) =>
  page.workers().some((worker) => worker.url().includes('livestore.worker'))
