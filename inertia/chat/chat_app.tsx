import { useMemo } from 'react'
import { TooltipProvider } from '~/components/ui/tooltip'
import { ChatShell } from '~/chat/chat_shell'
import { type Model, ModelsContext } from '~/chat/models'
import { StoreTrouble } from '~/chat/store_trouble'
import { PersonContext, type ShownPerson } from '~/accounts/shown_person'
import { ChatStoreProvider } from '~/sync/use_chat_store'

type ChatAppProps = {
  storeId: string
  formerStores: readonly string[]
  models: readonly Model[]
  defaultModel: string
  person: ShownPerson
  accountStays: boolean
}

export default function ChatApp(props: ChatAppProps) {
  const { storeId, formerStores, models, defaultModel, person, accountStays } = props
  const offered = useMemo(() => ({ models, defaultModel }), [models, defaultModel])
  return (
    <TooltipProvider delayDuration={500}>
      <ModelsContext value={offered}>
        <PersonContext value={person}>
          <ChatStoreProvider
            storeId={storeId}
            formerStores={formerStores}
            fallback={<StoreTrouble />}
          >
            <ChatShell accountStays={accountStays} />
          </ChatStoreProvider>
        </PersonContext>
      </ModelsContext>
    </TooltipProvider>
  )
}
