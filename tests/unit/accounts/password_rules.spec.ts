import { test } from '@japa/runner'
import { MAX_PASSWORD_CHARS, passwordError } from '#app/accounts/local/password_rules'
import { accounts } from '#config/accounts'

test.group('password rules', (group) => {
  const { passwordMinLength } = accounts
  group.each.teardown(() => void Object.assign(accounts, { passwordMinLength }))

  for (const password of [
    'violet tractor on a hill',
    'äöüßéñ漢字かな交じり文です🙂',
    '               x tabs	and blanks ',
    '!!??!!..,,;;::--__ 1',
    'kq7Vz0pWm3Tb9xL',
  ])
    test(`let ${password} pass`, ({ assert }) => {
      assert.isNull(passwordError(password, 'ada'))
    })

  test('count characters as people do, after both writings of an accent are one', ({ assert }) => {
    assert.equal(passwordError('🙂🙃🙂😀😃😄😁😆😅😂🤣🥲😊😇', 'ada'), 'password_too_short')
    assert.equal(
      passwordError(`${'é'.normalize('NFD').repeat(2)}abcxyzqpwlkm`, 'ada'),
      'password_too_short'
    )
    assert.isNull(passwordError('x'.repeat(5) + 'Tz4 river'.repeat(27), 'ada'))
    assert.equal(passwordError('ab1'.repeat(90), 'ada'), 'password_too_long')
    assert.equal(MAX_PASSWORD_CHARS, 256)
  })

  for (const [password, login] of [
    ['ada.lovelace@example.org', 'ada.lovelace@example.org'],
    ['ada.lovelaceada.lovelace1', 'ada.lovelace@example.org'],
    ['Grand-Duchess-Olga', 'grand-duchess-olga'],
  ] as const)
    test(`refuse ${password}, which is the login`, ({ assert }) => {
      assert.equal(passwordError(password, login), 'password_is_login')
    })

  for (const password of [
    'passwordpassword',
    'Password12345678',
    'aaaaaaaaaaaaaaaaaa',
    '123456789012345',
    '987654321098765',
    'qwertyuiopasdfgh',
    'abcdefghijklmnop',
    '1qaz2wsx3edc4rfv',
    'kambakambakamba',
    'CorrectHorseBatteryStaple',
    'iloveyou!!!!!!!!!!',
  ])
    test(`refuse ${password}, which is guessed first`, ({ assert }) => {
      assert.equal(passwordError(password, 'ada'), 'password_too_common')
    })

  test('are shorter where the operator says so', ({ assert }) => {
    Object.assign(accounts, { passwordMinLength: 8 })
    assert.isNull(passwordError('tz4 rivr', 'ada'))
    assert.equal(passwordError('password', 'ada'), 'password_too_common')
    assert.equal(passwordError('tz4 riv', 'ada'), 'password_too_short')
  })
})
