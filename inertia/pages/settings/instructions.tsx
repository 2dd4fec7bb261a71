import { lazy, Suspense } from 'react'
import { PageTrouble } from '~/chat/page_trouble'
import { ErrorBoundary } from '~/components/error_boundary'
import { t } from '~/language/t'
import { SettingsPage } from '~/layouts/settings_page'
import type { StorePageProps } from '~/layouts/store_page'

/** Opens the person's store, as the chat does: it works without a connection, and is on every device afterwards. */
const InstructionSettings = lazy(() => import('~/personas/instruction_settings'))

export default function Instructions(props: StorePageProps) {
  const { isAdmin, isGuest } = props
  return (
    <SettingsPage
      title={t('Instructions')}
      isAdmin={isAdmin}
      isGuest={isGuest}
      intro={t('What models are told before your first word: about you, and as whom they answer.')}
    >
      <ErrorBoundary
        fallback={() => <PageTrouble reason="page" onRetry={() => window.location.reload()} />}
      >
        <Suspense>
          <InstructionSettings {...props} />
        </Suspense>
      </ErrorBoundary>
    </SettingsPage>
  )
}
