/* eslint-disable prettier/prettier */
import type { routes } from './index.ts'

export interface ApiDefinition {
  signIn: typeof routes['sign_in'] & {
    local: typeof routes['sign_in.local']
    passkeyChallenge: typeof routes['sign_in.passkey_challenge']
    passkey: typeof routes['sign_in.passkey']
    asGuest: typeof routes['sign_in.as_guest']
  }
  signUp: typeof routes['sign_up'] & {
    store: typeof routes['sign_up.store']
  }
  account: typeof routes['account'] & {
    rename: typeof routes['account.rename']
    password: typeof routes['account.password']
    confirm: typeof routes['account.confirm']
    passkeys: typeof routes['account.passkeys'] & {
      challenge: typeof routes['account.passkeys.challenge']
      remove: typeof routes['account.passkeys.remove']
    }
    delete: typeof routes['account.delete']
  }
  devices: typeof routes['devices'] & {
    end: typeof routes['devices.end']
    endOthers: typeof routes['devices.end_others']
  }
  signOut: typeof routes['sign_out']
  audit: typeof routes['audit']
  chats: {
    new: typeof routes['chats.new']
    show: typeof routes['chats.show']
  }
  sync: typeof routes['sync']
  provider: {
    start: typeof routes['provider.start']
    callback: typeof routes['provider.callback']
  }
  linkOffer: typeof routes['link_offer'] & {
    separate: typeof routes['link_offer.separate']
  }
  askAdministrator: typeof routes['ask_administrator']
  identities: {
    link: typeof routes['identities.link']
    unlink: typeof routes['identities.unlink']
  }
  health: typeof routes['health']
  metrics: typeof routes['metrics']
  welcome: typeof routes['welcome']
  notFound: typeof routes['not_found']
}
