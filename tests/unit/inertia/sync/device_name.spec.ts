import { test } from '@japa/runner'
import { deviceName } from '#shared/device_name'

test.group('The name of this device', () => {
  test('tells browsers apart that claim to be each other', ({ assert }) => {
    const chrome =
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0 Safari/537.36'
    assert.equal(deviceName(chrome), 'Chrome on Windows')
    assert.equal(deviceName(`${chrome} Edg/156.0`), 'Edge on Windows')
  })

  test('knows phones', ({ assert }) => {
    const safari =
      'Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1 (KHTML, like Gecko) Version/19.0 Mobile Safari/604.1'
    assert.equal(deviceName(safari), 'Safari on iPhone')
    assert.equal(
      deviceName('Mozilla/5.0 (Android 16; Mobile; rv:153.0) Gecko/153.0 Firefox/153.0'),
      'Firefox on Android'
    )
  })

  test('has a name for anything', ({ assert }) => {
    assert.equal(deviceName(''), 'Browser on an unknown system')
  })
})
