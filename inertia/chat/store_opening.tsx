import { PageTrouble } from '~/chat/page_trouble'
import { Logo } from '~/components/logo'
import { useBootState } from '~/sync/use_chat_store'

/** While the store opens: the outline of the page, so that nothing jumps when the chats are there. */
export function StoreOpening() {
  const boot = useBootState()
  if (boot.stage === 'failed') {
    return <PageTrouble reason={boot.reason} onRetry={() => window.location.reload()} />
  }
  const progress =
    boot.stage === 'receiving' || boot.stage === 'rebuilding'
      ? `${boot.done}${boot.total === null ? '' : ` of ${boot.total}`}`
      : null
  return (
    <div className="flex h-dvh">
      <div className="hidden w-72 shrink-0 border-r border-line bg-panel md:block" />
      <main className="grid grow place-items-center" aria-busy="true">
        <div className="flex animate-appear flex-col items-center gap-3 [animation-delay:250ms] [animation-fill-mode:backwards]">
          <span className="animate-breathe">
            <Logo size={36} />
          </span>
          <p role="status" className="text-sm text-muted tabular-nums">
            {boot.stage === 'rebuilding' ? 'Preparing your chats' : 'Opening your chats'}
            {progress && ` (${progress})`}
          </p>
        </div>
      </main>
    </div>
  )
}
