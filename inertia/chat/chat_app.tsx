import { useMemo } from 'react'
import { ErrorBoundary } from '~/components/error_boundary'
import { TooltipProvider } from '~/components/ui/tooltip'
import { ChatShell } from '~/chat/chat_shell'
import { type Model, ModelsContext } from '~/chat/models'
import { PageTrouble } from '~/chat/page_trouble'
import { StoreOpening } from '~/chat/store_opening'
import { ChatStoreProvider } from '~/sync/use_chat_store'

type ChatAppProps = { storeId: string; models: readonly Model[]; defaultModel: string }

export default function ChatApp({ storeId, models, defaultModel }: ChatAppProps) {
  const offered = useMemo(() => ({ models, defaultModel }), [models, defaultModel])
  return (
    <ErrorBoundary fallback={(_, retry) => <PageTrouble reason="page" onRetry={retry} />}>
      <TooltipProvider delayDuration={500}>
        <ModelsContext value={offered}>
          <ChatStoreProvider storeId={storeId} fallback={<StoreOpening />}>
            <ChatShell />
          </ChatStoreProvider>
        </ModelsContext>
      </TooltipProvider>
    </ErrorBoundary>
  )
}
