import { useMemo } from 'react'
import { TooltipProvider } from '~/components/ui/tooltip'
import { ChatShell } from '~/chat/chat_shell'
import { type Model, ModelsContext } from '~/chat/models'
import { StoreTrouble } from '~/chat/store_trouble'
import { ChatStoreProvider } from '~/sync/use_chat_store'

type ChatAppProps = { storeId: string; models: readonly Model[]; defaultModel: string }

export default function ChatApp({ storeId, models, defaultModel }: ChatAppProps) {
  const offered = useMemo(() => ({ models, defaultModel }), [models, defaultModel])
  return (
    <TooltipProvider delayDuration={500}>
      <ModelsContext value={offered}>
        <ChatStoreProvider storeId={storeId} fallback={<StoreTrouble />}>
          <ChatShell />
        </ChatStoreProvider>
      </ModelsContext>
    </TooltipProvider>
  )
}
