/** What the sign-in page and Settings > Account have to say after a way in was tried. Codes, since nothing that came with an address is shown. */
export const ACCOUNT_NOTICES = [
  'denied',
  'expired',
  'refused',
  'unreachable',
  'prove_again',
  'link_in_settings',
  'sign_out_first',
  'linked',
  'unlinked',
  'already_linked',
  'linked_elsewhere',
  'last_way_in',
  'account_leaves',
  'account_removed',
] as const

export type AccountNoticeCode = (typeof ACCOUNT_NOTICES)[number]
/** `provider`: its name as people know it. */
export type AccountNotice = { code: AccountNoticeCode; provider: string | null }
