/* eslint-disable prettier/prettier */
import type { AdonisEndpoint } from '@tuyau/core/types'
import type { Registry } from './schema.d.ts'
import type { ApiDefinition } from './tree.d.ts'

const placeholder: any = {}

const routes = {
  'sign_in': {
    methods: ["GET","HEAD"],
    pattern: '/sign-in',
    tokens: [{"old":"/sign-in","type":0,"val":"sign-in","end":""}],
    types: placeholder as Registry['sign_in']['types'],
  },
  'sign_in.local': {
    methods: ["POST"],
    pattern: '/sign-in/local',
    tokens: [{"old":"/sign-in/local","type":0,"val":"sign-in","end":""},{"old":"/sign-in/local","type":0,"val":"local","end":""}],
    types: placeholder as Registry['sign_in.local']['types'],
  },
  'sign_in.passkey_challenge': {
    methods: ["POST"],
    pattern: '/sign-in/passkey/challenge',
    tokens: [{"old":"/sign-in/passkey/challenge","type":0,"val":"sign-in","end":""},{"old":"/sign-in/passkey/challenge","type":0,"val":"passkey","end":""},{"old":"/sign-in/passkey/challenge","type":0,"val":"challenge","end":""}],
    types: placeholder as Registry['sign_in.passkey_challenge']['types'],
  },
  'sign_in.passkey': {
    methods: ["POST"],
    pattern: '/sign-in/passkey',
    tokens: [{"old":"/sign-in/passkey","type":0,"val":"sign-in","end":""},{"old":"/sign-in/passkey","type":0,"val":"passkey","end":""}],
    types: placeholder as Registry['sign_in.passkey']['types'],
  },
  'sign_in.as_guest': {
    methods: ["POST"],
    pattern: '/sign-in/as-guest',
    tokens: [{"old":"/sign-in/as-guest","type":0,"val":"sign-in","end":""},{"old":"/sign-in/as-guest","type":0,"val":"as-guest","end":""}],
    types: placeholder as Registry['sign_in.as_guest']['types'],
  },
  'sign_up': {
    methods: ["GET","HEAD"],
    pattern: '/sign-up',
    tokens: [{"old":"/sign-up","type":0,"val":"sign-up","end":""}],
    types: placeholder as Registry['sign_up']['types'],
  },
  'sign_up.store': {
    methods: ["POST"],
    pattern: '/sign-up',
    tokens: [{"old":"/sign-up","type":0,"val":"sign-up","end":""}],
    types: placeholder as Registry['sign_up.store']['types'],
  },
  'account': {
    methods: ["GET","HEAD"],
    pattern: '/settings/account',
    tokens: [{"old":"/settings/account","type":0,"val":"settings","end":""},{"old":"/settings/account","type":0,"val":"account","end":""}],
    types: placeholder as Registry['account']['types'],
  },
  'account.rename': {
    methods: ["POST"],
    pattern: '/settings/account/name',
    tokens: [{"old":"/settings/account/name","type":0,"val":"settings","end":""},{"old":"/settings/account/name","type":0,"val":"account","end":""},{"old":"/settings/account/name","type":0,"val":"name","end":""}],
    types: placeholder as Registry['account.rename']['types'],
  },
  'account.password': {
    methods: ["POST"],
    pattern: '/settings/account/password',
    tokens: [{"old":"/settings/account/password","type":0,"val":"settings","end":""},{"old":"/settings/account/password","type":0,"val":"account","end":""},{"old":"/settings/account/password","type":0,"val":"password","end":""}],
    types: placeholder as Registry['account.password']['types'],
  },
  'account.confirm': {
    methods: ["POST"],
    pattern: '/settings/account/confirm',
    tokens: [{"old":"/settings/account/confirm","type":0,"val":"settings","end":""},{"old":"/settings/account/confirm","type":0,"val":"account","end":""},{"old":"/settings/account/confirm","type":0,"val":"confirm","end":""}],
    types: placeholder as Registry['account.confirm']['types'],
  },
  'account.passkeys.challenge': {
    methods: ["POST"],
    pattern: '/settings/account/passkeys/challenge',
    tokens: [{"old":"/settings/account/passkeys/challenge","type":0,"val":"settings","end":""},{"old":"/settings/account/passkeys/challenge","type":0,"val":"account","end":""},{"old":"/settings/account/passkeys/challenge","type":0,"val":"passkeys","end":""},{"old":"/settings/account/passkeys/challenge","type":0,"val":"challenge","end":""}],
    types: placeholder as Registry['account.passkeys.challenge']['types'],
  },
  'account.passkeys': {
    methods: ["POST"],
    pattern: '/settings/account/passkeys',
    tokens: [{"old":"/settings/account/passkeys","type":0,"val":"settings","end":""},{"old":"/settings/account/passkeys","type":0,"val":"account","end":""},{"old":"/settings/account/passkeys","type":0,"val":"passkeys","end":""}],
    types: placeholder as Registry['account.passkeys']['types'],
  },
  'account.passkeys.remove': {
    methods: ["POST"],
    pattern: '/settings/account/passkeys/remove',
    tokens: [{"old":"/settings/account/passkeys/remove","type":0,"val":"settings","end":""},{"old":"/settings/account/passkeys/remove","type":0,"val":"account","end":""},{"old":"/settings/account/passkeys/remove","type":0,"val":"passkeys","end":""},{"old":"/settings/account/passkeys/remove","type":0,"val":"remove","end":""}],
    types: placeholder as Registry['account.passkeys.remove']['types'],
  },
  'devices': {
    methods: ["GET","HEAD"],
    pattern: '/settings/devices',
    tokens: [{"old":"/settings/devices","type":0,"val":"settings","end":""},{"old":"/settings/devices","type":0,"val":"devices","end":""}],
    types: placeholder as Registry['devices']['types'],
  },
  'devices.end': {
    methods: ["POST"],
    pattern: '/settings/devices/end',
    tokens: [{"old":"/settings/devices/end","type":0,"val":"settings","end":""},{"old":"/settings/devices/end","type":0,"val":"devices","end":""},{"old":"/settings/devices/end","type":0,"val":"end","end":""}],
    types: placeholder as Registry['devices.end']['types'],
  },
  'devices.end_others': {
    methods: ["POST"],
    pattern: '/settings/devices/end_others',
    tokens: [{"old":"/settings/devices/end_others","type":0,"val":"settings","end":""},{"old":"/settings/devices/end_others","type":0,"val":"devices","end":""},{"old":"/settings/devices/end_others","type":0,"val":"end_others","end":""}],
    types: placeholder as Registry['devices.end_others']['types'],
  },
  'sign_out': {
    methods: ["POST"],
    pattern: '/sign-out',
    tokens: [{"old":"/sign-out","type":0,"val":"sign-out","end":""}],
    types: placeholder as Registry['sign_out']['types'],
  },
  'audit': {
    methods: ["GET","HEAD"],
    pattern: '/admin/audit',
    tokens: [{"old":"/admin/audit","type":0,"val":"admin","end":""},{"old":"/admin/audit","type":0,"val":"audit","end":""}],
    types: placeholder as Registry['audit']['types'],
  },
  'account.delete': {
    methods: ["POST"],
    pattern: '/settings/account/delete',
    tokens: [{"old":"/settings/account/delete","type":0,"val":"settings","end":""},{"old":"/settings/account/delete","type":0,"val":"account","end":""},{"old":"/settings/account/delete","type":0,"val":"delete","end":""}],
    types: placeholder as Registry['account.delete']['types'],
  },
  'chats.new': {
    methods: ["GET","HEAD"],
    pattern: '/',
    tokens: [{"old":"/","type":0,"val":"/","end":""}],
    types: placeholder as Registry['chats.new']['types'],
  },
  'chats.show': {
    methods: ["GET","HEAD"],
    pattern: '/chat/:chatId',
    tokens: [{"old":"/chat/:chatId","type":0,"val":"chat","end":""},{"old":"/chat/:chatId","type":1,"val":"chatId","end":""}],
    types: placeholder as Registry['chats.show']['types'],
  },
  'sync': {
    methods: ["GET","HEAD"],
    pattern: '/sync',
    tokens: [{"old":"/sync","type":0,"val":"sync","end":""}],
    types: placeholder as Registry['sync']['types'],
  },
  'provider.start': {
    methods: ["GET","HEAD"],
    pattern: '/sign-in/with/:provider',
    tokens: [{"old":"/sign-in/with/:provider","type":0,"val":"sign-in","end":""},{"old":"/sign-in/with/:provider","type":0,"val":"with","end":""},{"old":"/sign-in/with/:provider","type":1,"val":"provider","end":""}],
    types: placeholder as Registry['provider.start']['types'],
  },
  'provider.callback': {
    methods: ["GET","HEAD"],
    pattern: '/sign-in/with/:provider/callback',
    tokens: [{"old":"/sign-in/with/:provider/callback","type":0,"val":"sign-in","end":""},{"old":"/sign-in/with/:provider/callback","type":0,"val":"with","end":""},{"old":"/sign-in/with/:provider/callback","type":1,"val":"provider","end":""},{"old":"/sign-in/with/:provider/callback","type":0,"val":"callback","end":""}],
    types: placeholder as Registry['provider.callback']['types'],
  },
  'link_offer': {
    methods: ["GET","HEAD"],
    pattern: '/sign-in/link',
    tokens: [{"old":"/sign-in/link","type":0,"val":"sign-in","end":""},{"old":"/sign-in/link","type":0,"val":"link","end":""}],
    types: placeholder as Registry['link_offer']['types'],
  },
  'link_offer.separate': {
    methods: ["POST"],
    pattern: '/sign-in/link/separate',
    tokens: [{"old":"/sign-in/link/separate","type":0,"val":"sign-in","end":""},{"old":"/sign-in/link/separate","type":0,"val":"link","end":""},{"old":"/sign-in/link/separate","type":0,"val":"separate","end":""}],
    types: placeholder as Registry['link_offer.separate']['types'],
  },
  'ask_administrator': {
    methods: ["GET","HEAD"],
    pattern: '/sign-in/ask-administrator',
    tokens: [{"old":"/sign-in/ask-administrator","type":0,"val":"sign-in","end":""},{"old":"/sign-in/ask-administrator","type":0,"val":"ask-administrator","end":""}],
    types: placeholder as Registry['ask_administrator']['types'],
  },
  'identities.link': {
    methods: ["POST"],
    pattern: '/settings/account/identities/:provider',
    tokens: [{"old":"/settings/account/identities/:provider","type":0,"val":"settings","end":""},{"old":"/settings/account/identities/:provider","type":0,"val":"account","end":""},{"old":"/settings/account/identities/:provider","type":0,"val":"identities","end":""},{"old":"/settings/account/identities/:provider","type":1,"val":"provider","end":""}],
    types: placeholder as Registry['identities.link']['types'],
  },
  'identities.unlink': {
    methods: ["DELETE"],
    pattern: '/settings/account/identities/:id',
    tokens: [{"old":"/settings/account/identities/:id","type":0,"val":"settings","end":""},{"old":"/settings/account/identities/:id","type":0,"val":"account","end":""},{"old":"/settings/account/identities/:id","type":0,"val":"identities","end":""},{"old":"/settings/account/identities/:id","type":1,"val":"id","end":""}],
    types: placeholder as Registry['identities.unlink']['types'],
  },
  'health': {
    methods: ["GET","HEAD"],
    pattern: '/health',
    tokens: [{"old":"/health","type":0,"val":"health","end":""}],
    types: placeholder as Registry['health']['types'],
  },
  'metrics': {
    methods: ["GET","HEAD"],
    pattern: '/metrics',
    tokens: [{"old":"/metrics","type":0,"val":"metrics","end":""}],
    types: placeholder as Registry['metrics']['types'],
  },
  'welcome': {
    methods: ["GET","HEAD"],
    pattern: '/welcome',
    tokens: [{"old":"/welcome","type":0,"val":"welcome","end":""}],
    types: placeholder as Registry['welcome']['types'],
  },
  'not_found': {
    methods: ["GET","HEAD"],
    pattern: '/*',
    tokens: [{"old":"/*","type":2,"val":"*","end":""}],
    types: placeholder as Registry['not_found']['types'],
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
