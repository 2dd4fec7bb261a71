import '@adonisjs/core/types/http'

type ParamValue = string | number | bigint | boolean

export type ScannedRoutes = {
  ALL: {
    'sign_in': { paramsTuple?: []; params?: {} }
    'sign_in.local': { paramsTuple?: []; params?: {} }
    'sign_in.passkey_challenge': { paramsTuple?: []; params?: {} }
    'sign_in.passkey': { paramsTuple?: []; params?: {} }
    'sign_in.as_guest': { paramsTuple?: []; params?: {} }
    'sign_up': { paramsTuple?: []; params?: {} }
    'sign_up.store': { paramsTuple?: []; params?: {} }
    'account': { paramsTuple?: []; params?: {} }
    'account.rename': { paramsTuple?: []; params?: {} }
    'account.password': { paramsTuple?: []; params?: {} }
    'account.confirm': { paramsTuple?: []; params?: {} }
    'account.passkeys.challenge': { paramsTuple?: []; params?: {} }
    'account.passkeys': { paramsTuple?: []; params?: {} }
    'account.passkeys.remove': { paramsTuple?: []; params?: {} }
    'devices': { paramsTuple?: []; params?: {} }
    'devices.end': { paramsTuple?: []; params?: {} }
    'devices.end_others': { paramsTuple?: []; params?: {} }
    'sign_out': { paramsTuple?: []; params?: {} }
    'audit': { paramsTuple?: []; params?: {} }
    'account.delete': { paramsTuple?: []; params?: {} }
    'chats.new': { paramsTuple?: []; params?: {} }
    'chats.show': { paramsTuple: [ParamValue]; params: {'chatId': ParamValue} }
    'sync': { paramsTuple?: []; params?: {} }
    'provider.start': { paramsTuple: [ParamValue]; params: {'provider': ParamValue} }
    'provider.callback': { paramsTuple: [ParamValue]; params: {'provider': ParamValue} }
    'link_offer': { paramsTuple?: []; params?: {} }
    'link_offer.separate': { paramsTuple?: []; params?: {} }
    'ask_administrator': { paramsTuple?: []; params?: {} }
    'identities.link': { paramsTuple: [ParamValue]; params: {'provider': ParamValue} }
    'identities.unlink': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'health': { paramsTuple?: []; params?: {} }
    'metrics': { paramsTuple?: []; params?: {} }
    'welcome': { paramsTuple?: []; params?: {} }
    'not_found': { paramsTuple: [...ParamValue[]]; params: {'*': ParamValue[]} }
  }
  GET: {
    'sign_in': { paramsTuple?: []; params?: {} }
    'sign_up': { paramsTuple?: []; params?: {} }
    'account': { paramsTuple?: []; params?: {} }
    'devices': { paramsTuple?: []; params?: {} }
    'audit': { paramsTuple?: []; params?: {} }
    'chats.new': { paramsTuple?: []; params?: {} }
    'chats.show': { paramsTuple: [ParamValue]; params: {'chatId': ParamValue} }
    'sync': { paramsTuple?: []; params?: {} }
    'provider.start': { paramsTuple: [ParamValue]; params: {'provider': ParamValue} }
    'provider.callback': { paramsTuple: [ParamValue]; params: {'provider': ParamValue} }
    'link_offer': { paramsTuple?: []; params?: {} }
    'ask_administrator': { paramsTuple?: []; params?: {} }
    'health': { paramsTuple?: []; params?: {} }
    'metrics': { paramsTuple?: []; params?: {} }
    'welcome': { paramsTuple?: []; params?: {} }
    'not_found': { paramsTuple: [...ParamValue[]]; params: {'*': ParamValue[]} }
  }
  HEAD: {
    'sign_in': { paramsTuple?: []; params?: {} }
    'sign_up': { paramsTuple?: []; params?: {} }
    'account': { paramsTuple?: []; params?: {} }
    'devices': { paramsTuple?: []; params?: {} }
    'audit': { paramsTuple?: []; params?: {} }
    'chats.new': { paramsTuple?: []; params?: {} }
    'chats.show': { paramsTuple: [ParamValue]; params: {'chatId': ParamValue} }
    'sync': { paramsTuple?: []; params?: {} }
    'provider.start': { paramsTuple: [ParamValue]; params: {'provider': ParamValue} }
    'provider.callback': { paramsTuple: [ParamValue]; params: {'provider': ParamValue} }
    'link_offer': { paramsTuple?: []; params?: {} }
    'ask_administrator': { paramsTuple?: []; params?: {} }
    'health': { paramsTuple?: []; params?: {} }
    'metrics': { paramsTuple?: []; params?: {} }
    'welcome': { paramsTuple?: []; params?: {} }
    'not_found': { paramsTuple: [...ParamValue[]]; params: {'*': ParamValue[]} }
  }
  POST: {
    'sign_in.local': { paramsTuple?: []; params?: {} }
    'sign_in.passkey_challenge': { paramsTuple?: []; params?: {} }
    'sign_in.passkey': { paramsTuple?: []; params?: {} }
    'sign_in.as_guest': { paramsTuple?: []; params?: {} }
    'sign_up.store': { paramsTuple?: []; params?: {} }
    'account.rename': { paramsTuple?: []; params?: {} }
    'account.password': { paramsTuple?: []; params?: {} }
    'account.confirm': { paramsTuple?: []; params?: {} }
    'account.passkeys.challenge': { paramsTuple?: []; params?: {} }
    'account.passkeys': { paramsTuple?: []; params?: {} }
    'account.passkeys.remove': { paramsTuple?: []; params?: {} }
    'devices.end': { paramsTuple?: []; params?: {} }
    'devices.end_others': { paramsTuple?: []; params?: {} }
    'sign_out': { paramsTuple?: []; params?: {} }
    'account.delete': { paramsTuple?: []; params?: {} }
    'link_offer.separate': { paramsTuple?: []; params?: {} }
    'identities.link': { paramsTuple: [ParamValue]; params: {'provider': ParamValue} }
  }
  DELETE: {
    'identities.unlink': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
  }
}
declare module '@adonisjs/core/types/http' {
  export interface RoutesList extends ScannedRoutes {}
}