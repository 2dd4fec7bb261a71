import { test } from '@japa/runner'
import { settingsWithWaiting, withSetting } from '~/chat/chat_settings'

const waiting = (chatId: string, temperature: number) => ({
  name: 'v1.ChatSettingsSet',
  args: { eventId: 'e1', chatId, settings: { temperature }, at: 1 },
})

test.group('The settings of a chat', () => {
  test('are those set last, also while they wait to be stored', ({ assert }) => {
    const queue = [waiting('c1', 0.2), waiting('c1', 0.4), waiting('c2', 1)]
    assert.deepEqual(settingsWithWaiting({ topP: 1 }, queue, 'c1'), { temperature: 0.4 })
    assert.deepEqual(settingsWithWaiting({ topP: 1 }, queue, 'c3'), { topP: 1 })
  })

  test('are left to the model again by null', ({ assert }) => {
    assert.deepEqual(withSetting({ topP: 1 }, 'temperature', 0), { topP: 1, temperature: 0 })
    assert.deepEqual(withSetting({ topP: 1 }, 'topP', null), {})
  })
})
