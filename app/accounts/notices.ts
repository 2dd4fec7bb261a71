import { ACCOUNT_NOTICES, type AccountNotice, type AccountNoticeCode } from '#shared/account_notice'

type Session = {
  flash(key: string, value: AccountNotice): void
  flashMessages: { get(key: string): unknown }
}

const KEY = 'accountNotice'

/** For the next page of this session alone. */
export const giveNotice = (
  session: Session,
  code: AccountNoticeCode,
  provider: string | null = null
) => session.flash(KEY, { code, provider })

/** What the page before wanted to have said: /sign-in and /settings/account show it with `inertia/accounts/account_notice.tsx`. */
export function takeNotice(session: Session): AccountNotice | null {
  const notice = session.flashMessages.get(KEY) as AccountNotice | null | undefined
  return notice && ACCOUNT_NOTICES.includes(notice.code) ? notice : null
}
