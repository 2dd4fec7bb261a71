import { test } from '@japa/runner'
import { groupByDay } from '~/chat/chat_groups'

const now = new Date(2026, 2, 10, 9).getTime()
const chatAt = (day: number, hour: number) => ({
  id: `${day}-${hour}`,
  lastMessageAt: new Date(2026, 2, day, hour).getTime(),
})
const namesAndIds = (chats: ReturnType<typeof chatAt>[]) =>
  groupByDay(chats, now).map((group) => [group.name, group.chats.map(({ id }) => id)])

test.group('Grouping chats by day', () => {
  test('follows the calendar and not the hours', ({ assert }) => {
    assert.deepEqual(namesAndIds([chatAt(10, 0), chatAt(9, 23), chatAt(3, 1), chatAt(2, 23)]), [
      ['Today', ['10-0']],
      ['Yesterday', ['9-23']],
      ['Previous 7 days', ['3-1']],
      ['Older', ['2-23']],
    ])
  })

  test('leaves out empty groups and takes the future for today', ({ assert }) => {
    assert.deepEqual(namesAndIds([chatAt(12, 5)]), [['Today', ['12-5']]])
  })

  test('keeps the order of the list within a group', ({ assert }) => {
    assert.deepEqual(namesAndIds([chatAt(10, 8), chatAt(10, 3)]), [['Today', ['10-8', '10-3']]])
  })
})
