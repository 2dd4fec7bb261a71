import { test } from '@japa/runner'
import { envFindings, type Settings } from '#app/core/doctor/env_findings'

const GOOD: Settings = {
  appKey: 'q9Vh2LzYc0sT4mWb7xNpKr8dJfE1uAoG',
  byokKeys: 'Zr4NnV0c7Yq2LzYc0sT4mWb7xNpKr8dJ,an old one',
  appUrl: undefined,
  host: undefined,
  openaiBaseUrl: undefined,
  openaiModels: undefined,
}
const statuses = (settings: Partial<Settings>) =>
  envFindings({ ...GOOD, ...settings }).map(({ status }) => status)

test.group('envFindings', () => {
  test('finds nothing wrong with the defaults', ({ assert }) => {
    assert.deepEqual(statuses({}), ['ok', 'ok', 'ok', 'ok'])
  })

  test('fails a weak key without showing it: {$self}')
    .with(['hunter2', 'a'.repeat(64), 'changemechangemechangemechangeme'])
    .run(({ assert }, appKey) => {
      const [finding] = envFindings({ ...GOOD, appKey })
      assert.equal(finding!.status, 'fail')
      assert.notInclude(JSON.stringify(finding), appKey)
    })

  test('warns about keys of people that are sealed by APP_KEY, and fails a weak one of their own', ({
    assert,
  }) => {
    assert.equal(statuses({ byokKeys: undefined })[1], 'warn')
    assert.equal(statuses({ byokKeys: 'changemechangeme' })[1], 'fail')
  })

  test('warns when others can reach the server and APP_URL is not set', ({ assert }) => {
    assert.equal(statuses({ host: '0.0.0.0' })[2], 'warn')
  })

  test('warns about plain http between machines', ({ assert }) => {
    assert.equal(statuses({ appUrl: 'http://chat.example' })[2], 'warn')
    assert.equal(statuses({ appUrl: 'https://chat.example' })[2], 'ok')
  })

  test('warns about half an endpoint', ({ assert }) => {
    assert.equal(statuses({ openaiModels: 'small' })[3], 'warn')
  })
})
