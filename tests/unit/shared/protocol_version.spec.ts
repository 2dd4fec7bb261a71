import { test } from '@japa/runner'
import { ClientFrame } from '#shared/sync/client_frame'
import { PROTOCOL_VERSION } from '#shared/sync/protocol_version'
import { ServerFrame } from '#shared/sync/server_frame'
import { schemaHash } from '#tests/unit/shared/schema_hash'

const ADVICE = 'the wire has changed: bump PROTOCOL_VERSION and write the line in its history'

test.group('The protocol', () => {
  test('has the frames of its version', ({ assert }) => {
    assert.deepEqual(
      {
        version: PROTOCOL_VERSION,
        client: schemaHash(ClientFrame),
        server: schemaHash(ServerFrame),
      },
      { version: 1, client: 'dbb21bba7ac8', server: '0bd59f442418' },
      ADVICE
    )
  })
})
