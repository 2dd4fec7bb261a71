import { test } from '@japa/runner'
import type { ListedModel, ModelWay } from '#shared/model_list'
import { withDeviceModels } from '~/keys/with_device_models'
import { bareModel } from '~/models/model_list'

const model = (id: string, ...ways: ModelWay[]): ListedModel => ({
  ...bareModel({ id, name: id, provider: ways[0]!.provider }),
  ways,
})
const onDevice: ModelWay = { keyId: null, provider: 'OpenRouter', keyFrom: 'device' }
const own: ModelWay = { keyId: 'k1', provider: 'OpenAI' }
const shared: ModelWay = { keyId: null, provider: 'Server' }

test.group('Models of keys on this device', () => {
  test('join the list', ({ assert }) => {
    const models = withDeviceModels([model('a/a', shared)], [model('b/b', onDevice)])
    assert.deepEqual(
      models.map(({ id }) => id),
      ['a/a', 'b/b']
    )
  })

  test('come behind keys that the server keeps, and before those for everybody', ({ assert }) => {
    const [joined] = withDeviceModels([model('a/a', own, shared)], [model('a/a', onDevice)])
    assert.deepEqual(joined!.ways, [own, onDevice, shared])
    const [first] = withDeviceModels([model('a/a', shared)], [model('a/a', onDevice)])
    assert.deepEqual([first!.ways, first!.provider], [[onDevice, shared], 'OpenRouter'])
  })
})
