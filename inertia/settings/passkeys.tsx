import { router } from '@inertiajs/react'
import {
  type PublicKeyCredentialCreationOptionsJSON,
  startRegistration,
} from '@simplewebauthn/browser'
import { KeyRoundIcon } from 'lucide-react'
import { useState } from 'react'
import { fieldWords, formWords } from '~/accounts/form_errors'
import { canUsePasskeys } from '~/accounts/passkeys'
import { type PostError, postForm } from '~/accounts/post_form'
import { goTo } from '~/accounts/use_account_form'
import { Button } from '~/components/ui/button'
import { ConfirmDialog } from '~/components/ui/confirm_dialog'
import { agoInWords, dayInWords } from '~/components/ui/moment_words'
import { Notice } from '~/components/ui/notice'
import { t } from '~/language/t'

export type PasskeyEntry = {
  id: string
  name: string
  createdAt: number
  lastUsedAt: number | null
}

/** Passkeys of an account: adding one here, and removing any. */
export function Passkeys({ passkeys, host }: { passkeys: PasskeyEntry[]; host: string }) {
  const [words, setWords] = useState<string | null>(null)
  const tell = (error: PostError) => {
    if (error.kind === 'fields' && error.fields.proof)
      return goTo({ to: '/sign-in?return_to=/settings/account' })
    setWords(
      error.kind === 'fields'
        ? (fieldWords(error.fields.passkey) ?? null)
        : formWords(error, error.kind === 'wait' ? error.seconds : 0)
    )
  }
  const add = async () => {
    setWords(null)
    const challenge = await postForm<PublicKeyCredentialCreationOptionsJSON>(
      '/settings/account/passkeys/challenge',
      {}
    )
    if (!challenge.ok) return tell(challenge.error)
    const answer = await startRegistration({ optionsJSON: challenge.data }).catch(wordsFor)
    if (typeof answer === 'string') return setWords(answer)
    const outcome = await postForm('/settings/account/passkeys', { answer })
    if (!outcome.ok) return tell(outcome.error)
    router.reload()
  }
  const remove = async (id: string) => {
    setWords(null)
    const outcome = await postForm('/settings/account/passkeys/remove', { id })
    if (!outcome.ok) return tell(outcome.error)
    router.reload()
  }
  return (
    <>
      {passkeys.length > 0 && (
        <ul aria-label={t('Your passkeys')} className="flex flex-col divide-y divide-line">
          {passkeys.map((passkey) => (
            <Entry key={passkey.id} {...passkey} onRemove={() => void remove(passkey.id)} />
          ))}
        </ul>
      )}
      {canUsePasskeys(host) ? (
        <div>
          <Button onClick={() => void add()}>{t('Add a passkey')}</Button>
        </div>
      ) : (
        <p className="text-sm leading-relaxed text-muted">
          {t(
            'Passkeys can be added where kamba is opened as {host} by a browser that knows them.',
            { host }
          )}
        </p>
      )}
      {words && <Notice tone="danger">{words}</Notice>}
    </>
  )
}

function Entry({ name, createdAt, lastUsedAt, onRemove }: PasskeyEntry & { onRemove: () => void }) {
  const day = dayInWords(createdAt)
  return (
    <li className="flex items-center gap-3 py-3 first:pt-0">
      <KeyRoundIcon size={18} aria-hidden className="shrink-0 text-muted" />
      <div className="min-w-0 grow">
        <p dir="auto" className="w-fit max-w-full truncate font-medium">
          {name}
        </p>
        <p className="text-sm leading-relaxed text-muted">
          {lastUsedAt === null
            ? t('Not used yet, added {day}', { day })
            : t('Last used {ago}, added {day}', { ago: agoInWords(lastUsedAt), day })}
        </p>
      </div>
      <ConfirmDialog
        trigger={
          <Button size="small" aria-label={t('Remove the passkey of {name}', { name })}>
            {t('Remove')}
          </Button>
        }
        title={t('Remove the passkey of {name}?', { name })}
        text={t(
          'It no longer signs you in. You may still have to delete it in your browser or password manager.'
        )}
        action={t('Remove')}
        onConfirm={onRemove}
      />
    </li>
  )
}

/** What a browser says when there is no new passkey. */
const wordsFor = (error: unknown) =>
  (error as { name?: string }).name === 'InvalidStateError'
    ? t('This device has a passkey for your account already.')
    : t('No passkey was added.')
