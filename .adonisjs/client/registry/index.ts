/* eslint-disable prettier/prettier */
import type { AdonisEndpoint } from '@tuyau/core/types'
import type { Registry } from './schema.d.ts'
import type { ApiDefinition } from './tree.d.ts'

const placeholder: any = {}

const routes = {
  'chats.new': {
    methods: ['GET', 'HEAD'],
    pattern: '/',
    tokens: [{ old: '/', type: 0, val: '/', end: '' }],
    types: placeholder as Registry['chats.new']['types'],
  },
  'chats.show': {
    methods: ['GET', 'HEAD'],
    pattern: '/chat/:chatId',
    tokens: [
      { old: '/chat/:chatId', type: 0, val: 'chat', end: '' },
      { old: '/chat/:chatId', type: 1, val: 'chatId', end: '' },
    ],
    types: placeholder as Registry['chats.show']['types'],
  },
} as const satisfies Record<string, AdonisEndpoint>

export { routes }

export const registry = {
  routes,
  $tree: {} as ApiDefinition,
}

declare module '@tuyau/core/types' {
  export interface UserRegistry {
    routes: typeof routes
    $tree: ApiDefinition
  }
}
