/**
 * Pages that open without a connection, since what they show is in this browser. Each is kept as the server has sent it last; all
 * chats share one page, which fills itself from the local database.
 */
const CHAT_PAGE = '/'
const OTHER_PAGES = [
  '/settings/models',
  '/settings/prompts',
  '/settings/instructions',
  '/settings/appearance',
]
export const KEPT_PAGES = [CHAT_PAGE, ...OTHER_PAGES]

/** Under which address a page is kept; null for pages that need the server. */
export function keptPage(pathname: string): string | null {
  if (/^\/chat\/[^/]+$/.test(pathname)) return CHAT_PAGE
  return KEPT_PAGES.includes(pathname) ? pathname : null
}
