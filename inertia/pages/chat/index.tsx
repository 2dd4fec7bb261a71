import { lazy, Suspense } from 'react'
import { PageTrouble } from '~/chat/page_trouble'
import { ErrorBoundary } from '~/components/error_boundary'

/** The store, its workers and the chat come after the first paint, and never on the server. */
const ChatApp = lazy(() => import('~/chat/chat_app'))

export type ChatPageProps = {
  storeId: string
  models: { id: string; name: string; provider: string }[]
  defaultModel: string
}

export default function ChatPage({ storeId, models, defaultModel }: ChatPageProps) {
  return (
    <ErrorBoundary
      fallback={() => <PageTrouble reason="page" onRetry={() => window.location.reload()} />}
    >
      <Suspense>
        <ChatApp storeId={storeId} models={models} defaultModel={defaultModel} />
      </Suspense>
    </ErrorBoundary>
  )
}
