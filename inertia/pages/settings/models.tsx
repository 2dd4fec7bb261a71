import { lazy, Suspense } from 'react'
import { PageTrouble } from '~/chat/page_trouble'
import { ErrorBoundary } from '~/components/error_boundary'
import { t } from '~/language/t'
import { SettingsPage } from '~/layouts/settings_page'
import type { StorePageProps } from '~/layouts/store_page'

/** Opens the person's store, as the chat does: what is chosen without a connection is kept, and is on every device afterwards. */
const ModelSettings = lazy(() => import('~/models/model_settings'))

export default function Models(props: StorePageProps) {
  const { isAdmin, isGuest } = props
  return (
    <SettingsPage
      title={t('Models')}
      isAdmin={isAdmin}
      isGuest={isGuest}
      intro={t('Which models are asked when you do not say otherwise, on all your devices.')}
    >
      <ErrorBoundary
        fallback={() => <PageTrouble reason="page" onRetry={() => window.location.reload()} />}
      >
        <Suspense>
          <ModelSettings {...props} />
        </Suspense>
      </ErrorBoundary>
    </SettingsPage>
  )
}
