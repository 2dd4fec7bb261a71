import { useMemo } from 'react'
import { TooltipProvider } from '~/components/ui/tooltip'
import { ChatShell } from '~/chat/chat_shell'
import { StoreTrouble } from '~/chat/store_trouble'
import { ModelListContext, type PageModels, useKeptModelList } from '~/models/model_list'
import { PersonContext, type ShownPerson } from '~/accounts/shown_person'
import { ChatStoreProvider } from '~/sync/use_chat_store'

type ChatAppProps = {
  storeId: string
  formerStores: readonly string[]
  person: ShownPerson
  accountStays: boolean
} & PageModels

export default function ChatApp(props: ChatAppProps) {
  const { storeId, formerStores, models, defaultModel, person, accountStays } = props
  const fromPage = useMemo(() => ({ models, defaultModel }), [models, defaultModel])
  const modelList = useKeptModelList(storeId, fromPage)
  return (
    <TooltipProvider delayDuration={500}>
      <ModelListContext value={modelList}>
        <PersonContext value={person}>
          <ChatStoreProvider
            storeId={storeId}
            formerStores={formerStores}
            fallback={<StoreTrouble />}
          >
            <ChatShell accountStays={accountStays} />
          </ChatStoreProvider>
        </PersonContext>
      </ModelListContext>
    </TooltipProvider>
  )
}
