import { t } from '~/language/t'
import type { Progress } from '~/sync/boot_state'
import { useProgress, useReadyStore } from '~/sync/use_chat_store'

const texts = {
  opening: t('Opening your chats'),
  receiving: t('Getting your chats'),
  rebuilding: t('Preparing your chats for this version'),
}

/** Lies over the top of the page and moves nothing. Late, so that it does not flash at every opening. */
export function HistoryProgress() {
  const progress = useProgress()
  const isOpening = useReadyStore() === null
  if (!isOpening && progress === null) return null
  const text = texts[progress?.stage ?? 'opening']
  return (
    <div className="pointer-events-none absolute inset-x-0 top-14 z-10 -mt-px flex animate-appear flex-col items-center [animation-delay:600ms] [animation-fill-mode:backwards]">
      <ProgressBar name={text} progress={progress} />
      <p
        aria-hidden
        className="mt-3 rounded-full border border-line bg-raised px-3.5 py-1.5 text-sm text-muted tabular-nums shadow-float"
      >
        {text}
        {progress && `: ${amountOf(progress)}`}
      </p>
      <span role="status" aria-label={t('Chats')} className="sr-only">
        {text}
      </span>
    </div>
  )
}

const amountOf = ({ done, total }: Progress) =>
  t('{done, number} of {total, number}', { done, total })

function ProgressBar({ name, progress }: { name: string; progress: Progress | null }) {
  return (
    <div
      role="progressbar"
      aria-label={name}
      aria-valuemin={0}
      aria-valuemax={progress?.total}
      aria-valuenow={progress?.done}
      aria-valuetext={progress ? amountOf(progress) : undefined}
      className="h-0.5 w-full overflow-hidden bg-line"
    >
      <div
        className={
          progress
            ? 'h-full bg-accent transition-[width] duration-300'
            : 'h-full w-full animate-breathe bg-accent-soft'
        }
        style={progress ? { width: `${(100 * progress.done) / progress.total}%` } : undefined}
      />
    </div>
  )
}
