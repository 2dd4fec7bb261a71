import { CircleAlert, CircleCheck } from 'lucide-react'
import type { AccountNoticeCode, AccountNotice as Notice } from '#shared/account_notice'
import { t } from '~/language/t'

/** `them`: the provider's name. */
const WORDS: Record<AccountNoticeCode, (them: string) => string> = {
  denied: (them) => t('You did not let {them} sign you in here. Nothing has changed.', { them }),
  expired: () =>
    t(
      'This attempt to sign in is over: it took too long, was used already, or was begun in another browser. Please begin again here.'
    ),
  refused: (them) =>
    t('The answer of {them} could not be verified, so nobody was signed in.', { them }),
  unreachable: (them) =>
    t('{them} cannot be reached at the moment. Try again in a minute.', { them }),
  prove_again: () =>
    t('For this, please sign in once more: it changes who can get into your account.'),
  link_in_settings: (them) =>
    t(
      'You are signed in, and this account has no sign-in with {them} yet. You can link it under “Ways to sign in”.',
      { them }
    ),
  sign_out_first: (them) =>
    t('This sign-in with {them} belongs to another account here. Sign out of this one first.', {
      them,
    }),
  linked: (them) => t('From now on you can sign in with {them}, too.', { them }),
  unlinked: (them) => t('{them} no longer signs you in here.', { them }),
  already_linked: (them) =>
    t('This sign-in with {them} is linked to your account already.', { them }),
  linked_elsewhere: (them) =>
    t('This sign-in with {them} belongs to another account here.', { them }),
  last_way_in: () =>
    t(
      'This is the only way into your account. Add another one first: a password, a passkey or another provider.'
    ),
  account_leaves: () =>
    t(
      'You are signed out everywhere, and your account is going to be deleted. If you change your mind, just sign in again in time.'
    ),
  account_removed: () => t('Your account and everything in it have been deleted.'),
}

const GOOD: AccountNoticeCode[] = [
  'linked',
  'unlinked',
  'already_linked',
  'account_leaves',
  'account_removed',
]

/** What came of the last try to sign in or to link. */
export function AccountNotice({ notice }: { notice: Notice | null }) {
  if (!notice) return null
  const isGood = GOOD.includes(notice.code)
  const Icon = isGood ? CircleCheck : CircleAlert
  return (
    <p
      role={isGood ? 'status' : 'alert'}
      className={`flex items-start gap-2.5 rounded-xl px-4 py-3 text-sm leading-relaxed ${isGood ? 'bg-accent-soft text-ink' : 'bg-warning-soft text-ink'}`}
    >
      <Icon size={18} aria-hidden className="mt-0.5 shrink-0" />
      <span>{WORDS[notice.code](notice.provider ?? t('the provider'))}</span>
    </p>
  )
}
