import { EventEmitter } from 'node:events'
import { test } from '@japa/runner'
import type { WebSocket } from 'ws'
import { makeListenersSafe } from '#providers/websocket/safe_listeners'

test.group('makeListenersSafe', () => {
  test('reports what a listener throws and what an async one rejects with', async ({ assert }) => {
    const socket = new EventEmitter() as WebSocket
    const reported: unknown[] = []
    makeListenersSafe(socket, (error) => reported.push(error))
    socket.on('message', () => {
      throw new Error('thrown')
    })
    socket.on('message', async () => Promise.reject(new Error('rejected')))
    socket.emit('message', Buffer.from('x'), false)
    await new Promise((resolve) => setImmediate(resolve))
    assert.deepEqual(reported, [new Error('thrown'), new Error('rejected')])
  })
})
