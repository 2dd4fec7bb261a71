import '@adonisjs/core/types/http'

type ParamValue = string | number | bigint | boolean

export type ScannedRoutes = {
  ALL: {
    'chats.new': { paramsTuple?: []; params?: {} }
    'chats.show': { paramsTuple: [ParamValue]; params: { chatId: ParamValue } }
  }
  GET: {
    'chats.new': { paramsTuple?: []; params?: {} }
    'chats.show': { paramsTuple: [ParamValue]; params: { chatId: ParamValue } }
  }
  HEAD: {
    'chats.new': { paramsTuple?: []; params?: {} }
    'chats.show': { paramsTuple: [ParamValue]; params: { chatId: ParamValue } }
  }
}
declare module '@adonisjs/core/types/http' {
  export interface RoutesList extends ScannedRoutes {}
}
