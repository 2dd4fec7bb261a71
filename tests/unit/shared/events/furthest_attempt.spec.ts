import { test } from '@japa/runner'
import { furthestAttempt } from '#shared/events/furthest_attempt'

const attempt = (name: string, text: string, reasoning = '') => ({
  name,
  parts: [
    { kind: 'reasoning' as const, text: reasoning },
    { kind: 'text' as const, text },
  ],
})

test.group('The furthest attempt', () => {
  test('is {shown} of {title}')
    .with([
      { title: 'none', attempts: [], shown: undefined },
      { title: 'one', attempts: [attempt('1', 'a')], shown: '1' },
      {
        title: 'one and an empty one',
        attempts: [attempt('1', 'a'), attempt('2', '')],
        shown: '1',
      },
      { title: 'two equal ones', attempts: [attempt('1', 'ab'), attempt('2', 'xy')], shown: '2' },
      { title: 'a longer one', attempts: [attempt('1', 'a'), attempt('2', 'abc')], shown: '2' },
      {
        title: 'one with text and one that still thinks',
        attempts: [attempt('1', 'a'), attempt('2', '', 'let me think for long')],
        shown: '1',
      },
      {
        title: 'two that think',
        attempts: [attempt('1', '', 'let me think'), attempt('2', '', 'let')],
        shown: '1',
      },
    ])
    .run(({ assert }, { attempts, shown }) => {
      assert.equal(furthestAttempt(attempts)?.name, shown)
    })
})
