import { ExternalLinkIcon } from 'lucide-react'
import { useState } from 'react'
import { type PostError, postForm } from '~/accounts/post_form'
import { goTo } from '~/accounts/use_account_form'
import { Button } from '~/components/ui/button'
import { Notice } from '~/components/ui/notice'
import { requestWords } from '~/keys/key_words'
import { t } from '~/language/t'

const TOLD: Record<string, { tone: 'calm' | 'danger'; words: string }> = {
  connected: { tone: 'calm', words: t('OpenRouter is connected.') },
  refused: { tone: 'danger', words: t('OpenRouter gave no key. Nothing was changed.') },
  expired: {
    tone: 'danger',
    words: t('That took too long, or was begun in another browser. Try once more.'),
  },
  too_many_keys: { tone: 'danger', words: t('You have 30 keys. Delete one first.') },
}

/** To OpenRouter and back: it makes a key for kamba, which nobody has to copy. */
export function ConnectOpenrouter({ told }: { told: string | null }) {
  const [error, setError] = useState<PostError | null>(null)
  const [isBusy, setBusy] = useState(false)
  const connect = async () => {
    setBusy(true)
    const outcome = await postForm<{ to: string }>('/settings/keys/openrouter', {})
    if (outcome.ok) return goTo(outcome.data)
    setBusy(false)
    setError(outcome.error)
  }
  const notice = told === null ? undefined : TOLD[told]
  return (
    <>
      {notice && <Notice tone={notice.tone}>{notice.words}</Notice>}
      <div>
        <Button disabled={isBusy} onClick={() => void connect()}>
          {t('Connect OpenRouter')}
          <ExternalLinkIcon size={15} aria-hidden />
        </Button>
      </div>
      {requestWords(error) && <Notice tone="danger">{requestWords(error)}</Notice>}
    </>
  )
}
