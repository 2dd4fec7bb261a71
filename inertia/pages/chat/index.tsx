import { lazy, Suspense, useEffect, useState } from 'react'

/** The store, its workers and the chat come after the first paint, and never on the server. */
const ChatApp = lazy(() => import('~/chat/chat_app'))

export type ChatPageProps = {
  storeId: string
  models: { id: string; name: string; provider: string }[]
  defaultModel: string
}

export default function ChatPage({ storeId, models, defaultModel }: ChatPageProps) {
  const [mounted, setMounted] = useState(false)
  useEffect(() => setMounted(true), [])
  if (!mounted) return null
  return (
    <Suspense>
      <ChatApp storeId={storeId} models={models} defaultModel={defaultModel} />
    </Suspense>
  )
}
