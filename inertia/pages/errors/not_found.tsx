import { Head } from '@inertiajs/react'
import { t } from '~/language/t'
import { PrimaryLink, PublicPage } from '~/layouts/public_page'

export default function NotFound() {
  return (
    <PublicPage>
      <Head title={t('Not found — kamba')} />
      <section className="my-auto flex flex-col items-start gap-4 py-16">
        <p className="text-sm font-medium text-muted">404</p>
        <h1 className="text-3xl font-semibold tracking-tight">
          {t('There is nothing at this address')}
        </h1>
        <p className="mb-2 leading-relaxed text-muted">
          {t('The link may be old or mistyped. Your chats are not affected.')}
        </p>
        <PrimaryLink href="/">{t('Go to your chats')}</PrimaryLink>
      </section>
    </PublicPage>
  )
}
