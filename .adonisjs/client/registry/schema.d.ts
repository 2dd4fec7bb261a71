/* eslint-disable prettier/prettier */
/// <reference path="../manifest.d.ts" />

import type {
  ExtractBody,
  ExtractErrorResponse,
  ExtractQuery,
  ExtractQueryForGet,
  ExtractResponse,
} from '@tuyau/core/types'
import type { InferInput, SimpleError } from '@vinejs/vine/types'

export type ParamValue = string | number | bigint | boolean

export interface Registry {
  'chats.new': {
    methods: ['GET', 'HEAD']
    pattern: '/'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<
        Awaited<ReturnType<import('#app/chat/chats_controller').default['show']>>
      >
      errorResponse: ExtractErrorResponse<
        Awaited<ReturnType<import('#app/chat/chats_controller').default['show']>>
      >
    }
  }
  'chats.show': {
    methods: ['GET', 'HEAD']
    pattern: '/chat/:chatId'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { chatId: ParamValue }
      query: {}
      response: ExtractResponse<
        Awaited<ReturnType<import('#app/chat/chats_controller').default['show']>>
      >
      errorResponse: ExtractErrorResponse<
        Awaited<ReturnType<import('#app/chat/chats_controller').default['show']>>
      >
    }
  }
}
