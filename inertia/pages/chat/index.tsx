import type { ComponentType } from 'react'
import type { ShownPerson } from '~/accounts/shown_person'
import { PageTrouble } from '~/chat/page_trouble'
import { ErrorBoundary } from '~/components/error_boundary'

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

let Loaded: ComponentType<ChatPageProps> | null = null
let failure: unknown

/**
 * The store, its workers and the chat, awaited before the page is drawn (inertia/app.tsx). Not `lazy`: React holds back what follows a
 * fallback for 300 ms, and a quarter of the time until the chats were listed was that (measured).
 */
export const load = () =>
  import('~/chat/chat_app').then(
    (part) => void (Loaded = part.default),
    (error: unknown) => void (failure = error)
  )

function ChatApp(props: ChatPageProps) {
  if (Loaded === null) throw failure
  return <Loaded {...props} />
}

export default function ChatPage(props: ChatPageProps) {
  return (
    <ErrorBoundary
      fallback={() => <PageTrouble reason="page" onRetry={() => window.location.reload()} />}
    >
      <ChatApp {...props} />
    </ErrorBoundary>
  )
}
