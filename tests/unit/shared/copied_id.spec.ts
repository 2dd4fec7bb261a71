import { randomUUID } from 'node:crypto'
import * as Schema from 'effect/Schema'
import { test } from '@japa/runner'
import { copiedId } from '#shared/copied_id'
import { Id } from '#shared/events/fields'
import { fileIdOf, sha256Of } from '#shared/file_id'

test.group('Ids that are known before there is what they name', () => {
  test('a copy of a copy has an id, and another one in every chat', ({ assert }) => {
    const [first, second, message] = [randomUUID(), randomUUID(), randomUUID()]
    const copy = copiedId(second, copiedId(first, message))
    assert.isTrue(Schema.is(Id)(copy))
    assert.notEqual(copy, copiedId(first, message))
  })

  test('a file has one id in a store and another in the next', async ({ assert }) => {
    const sha256 = await sha256Of(new TextEncoder().encode('abc'))
    assert.equal(sha256, 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
    assert.notEqual(await fileIdOf('one', sha256), await fileIdOf('two', sha256))
  })
})
