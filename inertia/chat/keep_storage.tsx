import { useEffect, useState } from 'react'
import { Button } from '~/components/ui/button'
import { t } from '~/language/t'
import { askBrowserToKeep, type KeepAnswer, refusalTold } from '~/sync/device_storage'

const answers: Record<KeepAnswer, string> = {
  kept: t('The browser keeps it from now on.'),
  refused: t(
    'The browser said no for now. It rather says yes once kamba is installed, bookmarked or used often. Your chats stay on the server either way.'
  ),
  unable: t('This browser cannot be asked. Your chats stay on the server either way.'),
}

/** What may be cleared can be asked for, and what the browser answers is seen. */
export function KeepStorage({ isKept }: { isKept: boolean }) {
  const [answer, setAnswer] = useState<KeepAnswer | null>(null)
  useEffect(() => {
    if (!isKept) refusalTold()
  }, [isKept])
  if (isKept && answer === null) return null
  const ask = async () => {
    setAnswer(null)
    setAnswer(await askBrowserToKeep())
  }
  return (
    <div className="flex flex-col items-start gap-2">
      {answer !== 'kept' && (
        <Button size="small" onClick={() => void ask()}>
          {t('Ask the browser to keep it')}
        </Button>
      )}
      <p role="status" className="leading-relaxed text-muted empty:hidden">
        {answer && answers[answer]}
      </p>
    </div>
  )
}
