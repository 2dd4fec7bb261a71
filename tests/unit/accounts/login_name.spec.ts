import { test } from '@japa/runner'
import { emailOf, loginError, normalLogin } from '#app/accounts/local/login_name'

test.group('logins', () => {
  for (const [typed, normal] of [
    ['  Ada ', 'ada'],
    ['ADA@Example.ORG', 'ada@example.org'],
    ['ａｄａ', 'ada'],
    ['STRASSE', 'strasse'],
    ['straße', 'strasse'],
    ['Zoe\u0308', 'zoë'],
    ['ſam', 'sam'],
  ])
    test(`${typed} is ${normal}`, ({ assert }) => {
      assert.equal(normalLogin(typed!), normal)
      assert.equal(normalLogin(normal!), normal)
    })

  for (const login of ['ada', 'ada.lovelace', 'зоя', '李明', 'a_b-c+d', 'ada+x@mail.example.org'])
    test(`${login} may be one`, ({ assert }) => {
      assert.isNull(loginError(normalLogin(login)))
    })

  for (const login of ['a', 'ada lovelace', 'ada\u202Eadmin', 'ada\u200B', '<b>', 'a@b@c', 'ada@'])
    test(`${JSON.stringify(login)} may not`, ({ assert }) => {
      assert.equal(loginError(normalLogin(login)), 'login_invalid')
    })

  test('one that is an address is the e-mail', ({ assert }) => {
    assert.equal(emailOf('ada@example.org'), 'ada@example.org')
    assert.isNull(emailOf('ada'))
  })
})
