import { lazy, Suspense } from 'react'
import { PageTrouble } from '~/chat/page_trouble'
import { ErrorBoundary } from '~/components/error_boundary'
import { t } from '~/language/t'
import { SettingsPage } from '~/layouts/settings_page'
import type { StorePageProps } from '~/layouts/store_page'

/** Opens the person's store, as the chat does: it works without a connection, and is on every device afterwards. */
const AppearanceSettings = lazy(() => import('~/look/appearance_settings'))

export default function Appearance(props: StorePageProps) {
  const { isAdmin, isGuest } = props
  return (
    <SettingsPage
      title={t('Appearance')}
      isAdmin={isAdmin}
      isGuest={isGuest}
      intro={t('How kamba looks, on all your devices.')}
    >
      <ErrorBoundary
        fallback={() => <PageTrouble reason="page" onRetry={() => window.location.reload()} />}
      >
        <Suspense>
          <AppearanceSettings {...props} />
        </Suspense>
      </ErrorBoundary>
    </SettingsPage>
  )
}
