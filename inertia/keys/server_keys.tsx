import { router } from '@inertiajs/react'
import { useEffect, useState } from 'react'
import { PROVIDER_NAMES, type KeyProvider } from '#shared/provider_names'
import { type PostError, postForm } from '~/accounts/post_form'
import { Notice } from '~/components/ui/notice'
import { KeyEntry } from '~/keys/key_entry'
import { requestWords, troubleWords, worksWords } from '~/keys/key_words'
import { Sentence } from '~/language/sentence'
import { t } from '~/language/t'

export type ShownKey = {
  id: string
  provider: KeyProvider
  name: string
  baseUrl: string | null
  lastFour: string
  modelsCount: number | null
  /** Code of why it does not work; null when it does. */
  trouble: string | null
  checkedAt: number | null
}

/** Keys that the server keeps, encrypted. */
export function ServerKeys({ keys }: { keys: readonly ShownKey[] }) {
  const [busy, setBusy] = useState<string | null>(null)
  const [error, setError] = useState<PostError | null>(null)
  const post = async (path: string, id: string) => {
    setBusy(id)
    const outcome = await postForm(path, { id })
    setBusy(null)
    setError(outcome.ok ? null : outcome.error)
    router.reload()
  }
  return (
    <>
      <ul aria-label={t('Your keys')} className="flex flex-col divide-y divide-line empty:hidden">
        {keys.map((key) => (
          <KeyEntry
            key={key.id}
            name={key.name}
            place={key.baseUrl ?? PROVIDER_NAMES[key.provider]}
            lastFour={key.lastFour}
            works={key.trouble === null}
            state={<KeyState {...key} />}
            isBusy={busy === key.id}
            onTest={
              key.trouble === 'key_unreadable'
                ? undefined
                : () => void post('/settings/keys/test', key.id)
            }
            onDelete={() => void post('/settings/keys/remove', key.id)}
          />
        ))}
      </ul>
      {requestWords(error) && <Notice tone="danger">{requestWords(error)}</Notice>}
    </>
  )
}

function KeyState({ id, provider, trouble, modelsCount }: ShownKey) {
  const credits = useCredits(provider === 'openrouter' && trouble !== 'key_unreadable' ? id : null)
  if (trouble !== null) return troubleWords(trouble)
  const works = worksWords(modelsCount ?? 0)
  if (credits === null) return works
  const other = <span className="text-muted">{credits}</span>
  return <Sentence words={t('<one>, <other>')} parts={{ one: works, other }} />
}

type Credits = { left: number; ofKey: boolean } | null

/** What OpenRouter says is left; nothing where it does not say. */
function useCredits(id: string | null): string | null {
  const [words, setWords] = useState<string | null>(null)
  useEffect(() => {
    if (id === null) return
    let isShown = true
    void postForm<{ credits: Credits }>('/settings/keys/credits', { id }).then((outcome) => {
      const credits = outcome.ok ? outcome.data.credits : null
      if (isShown && credits) setWords(creditsInWords(credits))
    })
    return () => {
      isShown = false
    }
  }, [id])
  return words
}

function creditsInWords({ left, ofKey }: NonNullable<Credits>): string {
  const amount = `$${Math.max(0, left).toFixed(2)}`
  return ofKey ? t('{amount} left of its limit', { amount }) : t('{amount} left', { amount })
}
