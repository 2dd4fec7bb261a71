/* eslint-disable prettier/prettier */
import type { routes } from './index.ts'

export interface ApiDefinition {
  chats: {
    new: (typeof routes)['chats.new']
    show: (typeof routes)['chats.show']
  }
}
