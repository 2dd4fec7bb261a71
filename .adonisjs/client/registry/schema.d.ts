/* eslint-disable prettier/prettier */
/// <reference path="../manifest.d.ts" />

import type { ExtractBody, ExtractErrorResponse, ExtractQuery, ExtractQueryForGet, ExtractResponse } from '@tuyau/core/types'
import type { InferInput, SimpleError } from '@vinejs/vine/types'

export type ParamValue = string | number | bigint | boolean

export interface Registry {
  'sign_in': {
    methods: ["GET","HEAD"]
    pattern: '/sign-in'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/accounts/local/sign_in_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/accounts/local/sign_in_controller').default['show']>>>
    }
  }
  'sign_in.local': {
    methods: ["POST"]
    pattern: '/sign-in/local'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/accounts/local/sign_in_controller').default['local']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/accounts/local/sign_in_controller').default['local']>>>
    }
  }
  'sign_in.passkey_challenge': {
    methods: ["POST"]
    pattern: '/sign-in/passkey/challenge'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/accounts/passkeys/passkeys_controller').default['challengeToSignIn']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/accounts/passkeys/passkeys_controller').default['challengeToSignIn']>>>
    }
  }
  'sign_in.passkey': {
    methods: ["POST"]
    pattern: '/sign-in/passkey'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/accounts/passkeys/passkeys_controller').default['signIn']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/accounts/passkeys/passkeys_controller').default['signIn']>>>
    }
  }
  'sign_in.as_guest': {
    methods: ["POST"]
    pattern: '/sign-in/as-guest'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/accounts/local/sign_in_controller').default['asGuest']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/accounts/local/sign_in_controller').default['asGuest']>>>
    }
  }
  'sign_up': {
    methods: ["GET","HEAD"]
    pattern: '/sign-up'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/accounts/local/sign_up_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/accounts/local/sign_up_controller').default['show']>>>
    }
  }
  'sign_up.store': {
    methods: ["POST"]
    pattern: '/sign-up'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/accounts/local/sign_up_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/accounts/local/sign_up_controller').default['store']>>>
    }
  }
  'account': {
    methods: ["GET","HEAD"]
    pattern: '/settings/account'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/accounts/account_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/accounts/account_controller').default['show']>>>
    }
  }
  'account.rename': {
    methods: ["POST"]
    pattern: '/settings/account/name'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/accounts/account_controller').default['rename']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/accounts/account_controller').default['rename']>>>
    }
  }
  'account.password': {
    methods: ["POST"]
    pattern: '/settings/account/password'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/accounts/account_controller').default['changePassword']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/accounts/account_controller').default['changePassword']>>>
    }
  }
  'account.confirm': {
    methods: ["POST"]
    pattern: '/settings/account/confirm'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/accounts/passkeys/passkeys_controller').default['challengeToConfirm']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/accounts/passkeys/passkeys_controller').default['challengeToConfirm']>>>
    }
  }
  'account.passkeys.challenge': {
    methods: ["POST"]
    pattern: '/settings/account/passkeys/challenge'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/accounts/passkeys/passkeys_controller').default['challengeToRegister']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/accounts/passkeys/passkeys_controller').default['challengeToRegister']>>>
    }
  }
  'account.passkeys': {
    methods: ["POST"]
    pattern: '/settings/account/passkeys'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/accounts/passkeys/passkeys_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/accounts/passkeys/passkeys_controller').default['store']>>>
    }
  }
  'account.passkeys.remove': {
    methods: ["POST"]
    pattern: '/settings/account/passkeys/remove'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/accounts/passkeys/passkeys_controller').default['destroy']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/accounts/passkeys/passkeys_controller').default['destroy']>>>
    }
  }
  'devices': {
    methods: ["GET","HEAD"]
    pattern: '/settings/devices'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/accounts/devices/devices_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/accounts/devices/devices_controller').default['show']>>>
    }
  }
  'devices.end': {
    methods: ["POST"]
    pattern: '/settings/devices/end'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/accounts/devices/devices_controller').default['end']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/accounts/devices/devices_controller').default['end']>>>
    }
  }
  'devices.end_others': {
    methods: ["POST"]
    pattern: '/settings/devices/end_others'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/accounts/devices/devices_controller').default['endOthers']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/accounts/devices/devices_controller').default['endOthers']>>>
    }
  }
  'sign_out': {
    methods: ["POST"]
    pattern: '/sign-out'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/accounts/sign_out_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/accounts/sign_out_controller').default['handle']>>>
    }
  }
  'audit': {
    methods: ["GET","HEAD"]
    pattern: '/admin/audit'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/accounts/audit/audit_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/accounts/audit/audit_controller').default['show']>>>
    }
  }
  'account.delete': {
    methods: ["POST"]
    pattern: '/settings/account/delete'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/accounts/deletion/deletion_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/accounts/deletion/deletion_controller').default['handle']>>>
    }
  }
  'chats.new': {
    methods: ["GET","HEAD"]
    pattern: '/'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/chat/chats_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/chat/chats_controller').default['show']>>>
    }
  }
  'chats.show': {
    methods: ["GET","HEAD"]
    pattern: '/chat/:chatId'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { chatId: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/chat/chats_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/chat/chats_controller').default['show']>>>
    }
  }
  'sync': {
    methods: ["GET","HEAD"]
    pattern: '/sync'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: unknown
      errorResponse: unknown
    }
  }
  'provider.start': {
    methods: ["GET","HEAD"]
    pattern: '/sign-in/with/:provider'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { provider: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/accounts/federated/provider_sign_in_controller').default['start']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/accounts/federated/provider_sign_in_controller').default['start']>>>
    }
  }
  'provider.callback': {
    methods: ["GET","HEAD"]
    pattern: '/sign-in/with/:provider/callback'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { provider: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/accounts/federated/provider_sign_in_controller').default['callback']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/accounts/federated/provider_sign_in_controller').default['callback']>>>
    }
  }
  'link_offer': {
    methods: ["GET","HEAD"]
    pattern: '/sign-in/link'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/accounts/federated/link_offer_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/accounts/federated/link_offer_controller').default['show']>>>
    }
  }
  'link_offer.separate': {
    methods: ["POST"]
    pattern: '/sign-in/link/separate'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/accounts/federated/link_offer_controller').default['separate']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/accounts/federated/link_offer_controller').default['separate']>>>
    }
  }
  'ask_administrator': {
    methods: ["GET","HEAD"]
    pattern: '/sign-in/ask-administrator'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/accounts/federated/provider_sign_in_controller').default['askAdministrator']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/accounts/federated/provider_sign_in_controller').default['askAdministrator']>>>
    }
  }
  'identities.link': {
    methods: ["POST"]
    pattern: '/settings/account/identities/:provider'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { provider: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/accounts/federated/identities_controller').default['link']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/accounts/federated/identities_controller').default['link']>>>
    }
  }
  'identities.unlink': {
    methods: ["DELETE"]
    pattern: '/settings/account/identities/:id'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/accounts/federated/identities_controller').default['unlink']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/accounts/federated/identities_controller').default['unlink']>>>
    }
  }
  'health': {
    methods: ["GET","HEAD"]
    pattern: '/health'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/core/health_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/core/health_controller').default['show']>>>
    }
  }
  'metrics': {
    methods: ["GET","HEAD"]
    pattern: '/metrics'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/core/metrics_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/core/metrics_controller').default['show']>>>
    }
  }
  'welcome': {
    methods: ["GET","HEAD"]
    pattern: '/welcome'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/core/pages_controller').default['welcome']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/core/pages_controller').default['welcome']>>>
    }
  }
  'not_found': {
    methods: ["GET","HEAD"]
    pattern: '/*'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { '*': ParamValue[] }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/core/pages_controller').default['notFound']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/core/pages_controller').default['notFound']>>>
    }
  }
}
