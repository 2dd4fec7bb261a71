import { useState } from 'react'
import { postForm } from '~/accounts/post_form'
import { goTo } from '~/accounts/use_account_form'
import { t } from '~/language/t'
import { TextLink } from '~/layouts/sign_in_page'

type Props = { visitor: 'stranger' | 'guest' | 'account' | 'ended'; returnTo: string }

/** The way round signing in. A device that was signed out elsewhere leaves its old session first, and begins as somebody new. */
export function GoOnWithout({ visitor, returnTo }: Props) {
  const [failed, setFailed] = useState(false)
  if (visitor === 'account')
    return <TextLink href={returnTo}>{t('Back, without signing in again')}</TextLink>
  if (visitor === 'guest') return <TextLink href={returnTo}>{t('Back to your chats')}</TextLink>
  if (visitor === 'stranger')
    return <TextLink href="/">{t('Continue without an account')}</TextLink>
  const begin = async () => {
    const outcome = await postForm<{ to: string }>('/sign-in/as-guest', {})
    if (outcome.ok) goTo(outcome.data)
    else setFailed(true)
  }
  return (
    <button
      type="button"
      onClick={() => void begin()}
      className="rounded text-start font-medium text-accent underline-offset-4 hover:underline"
    >
      {failed ? t('The server cannot be reached. Try again') : t('Continue without an account')}
    </button>
  )
}
