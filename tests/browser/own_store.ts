import type { Page } from 'playwright-core'

/** The store of whoever was last seen in this browser. */
export const ownStore = (page: Page) =>
  page.evaluate<string>('JSON.parse(localStorage.getItem("kamba-own"))')
