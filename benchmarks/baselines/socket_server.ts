import type { AddressInfo } from 'node:net'
import { WebSocketServer } from 'ws'

/** A bare socket: no session, no store; it answers pings. */
const server = new WebSocketServer({ host: '127.0.0.1', port: 0, perMessageDeflate: false })
server.on('connection', (socket) => socket.on('message', () => socket.send('{"type":"pong"}')))
server.on('listening', () => process.send!((server.address() as AddressInfo).port))
