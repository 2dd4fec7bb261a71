import { Logo } from '~/components/logo'
import { t } from '~/language/t'

const texts = {
  page: {
    title: t('This page ran into a problem'),
    advice: t(
      'Your chats are safe in this browser and on the server. Show the page again to go on.'
    ),
  },
  stuck: {
    title: t('Your chats could not be opened'),
    advice: t(
      'Nothing is lost: what you wrote is kept in this browser and what was sent is on the server. Close other tabs of this site, then try again.'
    ),
  },
  insecure: {
    title: t('Open this page over https'),
    advice: t(
      'kamba keeps your chats in the browser’s private storage, which browsers give only to pages that come over https or from localhost. Use an address that begins with https.'
    ),
  },
  unsupported: {
    title: t('This browser cannot store chats'),
    advice: t(
      'kamba keeps your chats in the browser’s private file storage, which is missing here. It is often switched off in private windows. Try a normal window or a current Chrome, Edge, Firefox or Safari.'
    ),
  },
}

export type PageTroubleReason = keyof typeof texts

/** In place of the whole page, when nothing else can be shown. */
export function PageTrouble({
  reason,
  onRetry,
}: {
  reason: PageTroubleReason
  onRetry: () => void
}) {
  const { title, advice } = texts[reason]
  return (
    <main className="grid min-h-dvh place-items-center p-6">
      <div role="alert" className="flex max-w-md flex-col items-start gap-4">
        <Logo size={32} />
        <h1 className="text-xl font-semibold">{title}</h1>
        <p className="leading-relaxed text-muted">{advice}</p>
        <button
          type="button"
          onClick={onRetry}
          className="touch-target rounded-full bg-accent px-4 py-2 text-sm font-medium text-on-accent hover:bg-accent-strong"
        >
          {t('Try again')}
        </button>
      </div>
    </main>
  )
}
