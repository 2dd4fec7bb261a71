export type ChatPageProps = {
  storeId: string
  models: { id: string; name: string; provider: string }[]
  defaultModel: string
}

export default function ChatPage({ storeId }: ChatPageProps) {
  return <main data-store={storeId} />
}
