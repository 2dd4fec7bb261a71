import { CircleAlert, CircleCheck } from 'lucide-react'
import type { AccountNoticeCode, AccountNotice as Notice } from '#shared/account_notice'

/** `them`: the provider's name. */
const WORDS: Record<AccountNoticeCode, (them: string) => string> = {
  denied: (them) => `You did not let ${them} sign you in here. Nothing has changed.`,
  expired: () =>
    'This attempt to sign in is over: it took too long, was used already, or was begun in another browser. Please begin again here.',
  refused: (them) => `The answer of ${them} could not be verified, so nobody was signed in.`,
  unreachable: (them) => `${them} cannot be reached at the moment. Try again in a minute.`,
  prove_again: () =>
    'For this, please sign in once more: it changes who can get into your account.',
  link_in_settings: (them) =>
    `You are signed in, and this account has no sign-in with ${them} yet. You can link it under “Ways to sign in”.`,
  sign_out_first: (them) =>
    `This sign-in with ${them} belongs to another account here. Sign out of this one first.`,
  linked: (them) => `From now on you can sign in with ${them}, too.`,
  unlinked: (them) => `${them} no longer signs you in here.`,
  already_linked: (them) => `This sign-in with ${them} is linked to your account already.`,
  linked_elsewhere: (them) => `This sign-in with ${them} belongs to another account here.`,
  last_way_in: () =>
    'This is the only way into your account. Add another one first: a password, a passkey or another provider.',
  account_leaves: () =>
    'You are signed out everywhere, and your account is going to be deleted. If you change your mind, just sign in again in time.',
  account_removed: () => 'Your account and everything in it have been deleted.',
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
      <span>{WORDS[notice.code](notice.provider ?? 'the provider')}</span>
    </p>
  )
}
