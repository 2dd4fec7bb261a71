import { lazy, Suspense } from 'react'
import type { ShownPerson } from '~/accounts/shown_person'
import { PageTrouble } from '~/chat/page_trouble'
import { ErrorBoundary } from '~/components/error_boundary'

/** The store, its workers and the chat come after the first paint, and never on the server. */
const ChatApp = lazy(() => import('~/chat/chat_app'))

export type ChatPageProps = {
  storeId: string
  formerStores: string[]
  /** Read by inertia/trash. */
  trashDays: number
  models: { id: string; name: string; provider: string }[]
  defaultModel: string
  person: ShownPerson
  accountStays: boolean
}

export default function ChatPage(props: ChatPageProps) {
  return (
    <ErrorBoundary
      fallback={() => <PageTrouble reason="page" onRetry={() => window.location.reload()} />}
    >
      <Suspense>
        <ChatApp {...props} />
      </Suspense>
    </ErrorBoundary>
  )
}
