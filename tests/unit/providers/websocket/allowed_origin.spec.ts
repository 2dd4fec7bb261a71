import { test } from '@japa/runner'
import { isOriginAllowed } from '#providers/websocket/allowed_origin'

const behindProxy = { allowedOrigins: ['https://chat.example.org'], allowSameHost: false }
const anyName = { allowedOrigins: ['http://localhost:3333'], allowSameHost: true }

const cases = [
  ['https://chat.example.org', 'chat.example.org', behindProxy, true],
  [undefined, 'chat.example.org', behindProxy, false],
  ['', 'chat.example.org', behindProxy, false],
  ['null', 'chat.example.org', behindProxy, false],
  ['http://chat.example.org', 'chat.example.org', behindProxy, false],
  ['https://chat.example.org:8443', 'chat.example.org', behindProxy, false],
  ['https://chat.example.org.evil.test', 'chat.example.org', behindProxy, false],
  ['https://evil.test', 'evil.test', behindProxy, false],
  ['http://evil.test', 'evil.test', behindProxy, false],
  ['http://nas.local:3333', 'nas.local:3333', anyName, true],
  ['https://nas.local:3333', 'nas.local:3333', anyName, false],
  ['http://nas.local', 'nas.local:3333', anyName, false],
  ['http://evil.test:3333', 'nas.local:3333', anyName, false],
  ['http://undefined', undefined, anyName, false],
] as const

test.group('isOriginAllowed', () => {
  for (const [origin, host, rules, expected] of cases)
    test(`${expected ? 'takes' : 'refuses'} "${origin}" for the host "${host}"`, ({ assert }) => {
      assert.equal(isOriginAllowed({ headers: { origin, host } }, rules), expected)
    })
})
