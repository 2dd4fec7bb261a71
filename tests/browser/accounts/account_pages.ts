import type { Page } from 'playwright-core'

export const PASSWORD = 'violet tractor on a hill'

/** Types a login and its password into the form of the page, sends it, and waits until the person is elsewhere. */
export async function enterBy(page: Page, action: 'Sign in' | 'Create account', login: string) {
  await page.getByRole('textbox', { name: 'E-mail or username' }).fill(login)
  await page.getByRole('textbox', { name: 'Password' }).fill(PASSWORD)
  await page.getByRole('button', { name: action, exact: true }).click()
  await page.waitForURL((url) => !url.pathname.startsWith('/sign-'))
}
