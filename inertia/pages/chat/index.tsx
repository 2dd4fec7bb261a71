import { lazy, Suspense } from 'react'
export type ChatPageProps = {
  storeId: string
  models: { id: string; name: string; provider: string }[]
  defaultModel: string
}
const Scratch = lazy(() => import('~/chat/scratch'))
export default function ChatPage({ storeId }: ChatPageProps) {
  return <Suspense><Scratch storeId={storeId} /></Suspense>
}
