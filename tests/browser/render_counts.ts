import type { Page } from 'playwright-core'

/**
 * In the page, before React: its hook for developer tools, which the production build calls, too. Counts for each commit which
 * components were rendered, by the message that they belong to; what belongs to none counts as the page's.
 */
const COUNT_RENDERS = `
window.renders = {}
const PERFORMED_WORK = 1
const place = (fiber) => {
  for (let each = fiber; each; each = each.return) {
    const id = typeof each.type === 'string' && each.memoizedProps?.['data-message-id']
    if (id) return id
  }
  for (let each = fiber.child; each; each = each.child) {
    const id = typeof each.type === 'string' && each.memoizedProps?.['data-message-id']
    if (id) return id
    if (typeof each.type === 'string') break
  }
  return 'page'
}
const visit = (fiber, before) => {
  if (fiber === before) return
  if (before && typeof fiber.type !== 'string' && fiber.type && (fiber.flags & PERFORMED_WORK)) {
    const where = place(fiber)
    window.renders[where] = (window.renders[where] ?? 0) + 1
  }
  if (fiber.child === before?.child) return
  for (let child = fiber.child; child; child = child.sibling) visit(child, child.alternate)
}
window.__REACT_DEVTOOLS_GLOBAL_HOOK__ = {
  supportsFiber: true,
  isDisabled: false,
  renderers: new Map(),
  inject: () => 1,
  checkDCE() {},
  onCommitFiberUnmount() {},
  onPostCommitFiberRoot() {},
  onCommitFiberRoot: (_, root) => visit(root.current, root.current.alternate),
}`

export const countRenders = (page: Page) => page.addInitScript(COUNT_RENDERS)

/** How often components were rendered again since the last look, by id of the message, or `page`. */
export async function rendersSince(page: Page): Promise<Record<string, number>> {
  const renders = await page.evaluate('window.renders')
  await page.evaluate('window.renders = {}')
  return renders as Record<string, number>
}
