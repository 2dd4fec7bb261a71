import { Head } from '@inertiajs/react'
import { t } from '~/language/t'
import { PrimaryLink, PublicPage } from '~/layouts/public_page'

export default function ServerError() {
  return (
    <PublicPage>
      <Head title={t('Something went wrong — kamba')} />
      <section className="my-auto flex flex-col items-start gap-4 py-16">
        <p className="text-sm font-medium text-muted">500</p>
        <h1 className="text-3xl font-semibold tracking-tight">
          {t('Something went wrong on the server')}
        </h1>
        <p className="mb-2 max-w-xl leading-relaxed text-muted">
          {t(
            'It has been written to the server’s log. Your chats are safe in this browser. Try again in a moment.'
          )}
        </p>
        <PrimaryLink href="/">{t('Go to your chats')}</PrimaryLink>
      </section>
    </PublicPage>
  )
}
