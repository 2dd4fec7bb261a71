import { execFileSync } from 'node:child_process'
import { test } from '@japa/runner'

const SCRIPT = `
  const { default: session } = await import('#config/session')
  // whatever the session keeps its data in
  const container = { make: async () => ({ manager: { has: () => true } }) }
  const { cookieName, cookie } = await session.resolver({ container })
  process.stdout.write(JSON.stringify({ cookieName, cookie }))`

/** The configuration as another environment makes it: it is read once per process. */
function sessionAt(appUrl: string) {
  const args = ['--import=@poppinss/ts-exec', '--input-type=module', '--eval', SCRIPT]
  const env = { ...process.env, APP_URL: appUrl }
  const out = execFileSync(process.execPath, args, { env, encoding: 'utf8' })
  return JSON.parse(out) as { cookieName: string; cookie: Record<string, unknown> }
}

test.group('the session cookie (A06)', () => {
  test('is tied to its host and to https, where there is https', ({ assert }) => {
    const { cookieName, cookie } = sessionAt('https://chat.example.org')
    assert.equal(cookieName, '__Host-kamba')
    assert.containsSubset(cookie, { secure: true, httpOnly: true, sameSite: 'lax', path: '/' })
    assert.notProperty(cookie, 'domain')
  })

  test('works over plain http, still out of reach of scripts and other sites', ({ assert }) => {
    const { cookieName, cookie } = sessionAt('http://localhost:3333')
    assert.equal(cookieName, 'kamba')
    assert.containsSubset(cookie, { secure: false, httpOnly: true, sameSite: 'lax' })
  })
})
