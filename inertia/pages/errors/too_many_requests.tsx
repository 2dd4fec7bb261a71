import { Head } from '@inertiajs/react'
import { t } from '~/language/t'
import { PrimaryLink, PublicPage } from '~/layouts/public_page'
import { useCountdown, waitInWords } from '~/components/countdown'

export default function TooManyRequests({ seconds }: { seconds: number }) {
  const left = useCountdown(seconds)
  return (
    <PublicPage>
      <Head title={t('One moment — kamba')} />
      <section className="my-auto flex flex-col items-start gap-4 py-16">
        <p className="text-sm font-medium text-muted">429</p>
        <h1 className="text-3xl font-semibold tracking-tight">
          {t('Too many visits at once from your network')}
        </h1>
        <p className="mb-2 max-w-xl leading-relaxed text-muted">
          {left > 0
            ? t('Nothing is lost. kamba takes new visits from there again in {left}.', {
                left: waitInWords(left),
              })
            : t('Nothing is lost. You can go on now.')}
        </p>
        <PrimaryLink href="/">{t('Try again')}</PrimaryLink>
      </section>
    </PublicPage>
  )
}
