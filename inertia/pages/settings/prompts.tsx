import { lazy, Suspense } from 'react'
import { PageTrouble } from '~/chat/page_trouble'
import { ErrorBoundary } from '~/components/error_boundary'
import { t } from '~/language/t'
import { SettingsPage } from '~/layouts/settings_page'
import type { StorePageProps } from '~/layouts/store_page'

/** Opens the person's store, as the chat does: it works without a connection, and is on every device afterwards. */
const PromptLibrary = lazy(() => import('~/prompts/prompt_library'))

export default function Prompts(props: StorePageProps) {
  const { isAdmin, isGuest } = props
  return (
    <SettingsPage
      title={t('Prompts')}
      isAdmin={isAdmin}
      isGuest={isGuest}
      intro={t(
        'What you write often, kept once: type / in the message field to use it, on all your devices.'
      )}
    >
      <ErrorBoundary
        fallback={() => <PageTrouble reason="page" onRetry={() => window.location.reload()} />}
      >
        <Suspense>
          <PromptLibrary {...props} />
        </Suspense>
      </ErrorBoundary>
    </SettingsPage>
  )
}
