import { createHash } from 'node:crypto'
import { test } from '@japa/runner'
import * as JSONSchema from 'effect/JSONSchema'
import { ClientFrame } from '#shared/sync/client_frame'
import { CLOSE_CODES } from '#shared/sync/close_codes'
import { PROTOCOL_VERSION } from '#shared/sync/protocol_version'
import { ServerFrame } from '#shared/sync/server_frame'
import { RETRY_POLICIES } from '#shared/sync/sync_errors'

/** What each version sends over the wire. A line is never changed after a release: browsers that speak it are out there. */
const FROZEN: Record<number, string> = {
  1: '7f94bd90b79ee011',
  2: '111615ea22534f5e',
}

test.group('the protocol', () => {
  test(`is what version ${PROTOCOL_VERSION} is known to be`, ({ assert }) => {
    const schemas = [JSONSchema.make(ClientFrame), JSONSchema.make(ServerFrame)]
    const wire = JSON.stringify([...schemas, CLOSE_CODES, RETRY_POLICIES])
    assert.equal(
      createHash('sha256').update(wire).digest('hex').slice(0, 16),
      FROZEN[PROTOCOL_VERSION],
      'What travels has changed. Bump PROTOCOL_VERSION in shared/sync/protocol_version.ts, write the line of its history ' +
        'there, describe it in docs/protocol.md, and add its hash here. Keep speaking the old version: open pages still do.'
    )
  })
})
