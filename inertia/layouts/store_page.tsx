import { type ReactNode, useMemo } from 'react'
import { StoreTrouble } from '~/chat/store_trouble'
import { useAppliedLook } from '~/look/apply_look'
import { ModelListContext, type PageModels, useKeptModelList } from '~/models/model_list'
import { ChatStoreProvider } from '~/sync/use_chat_store'
import { UndoHost } from '~/undo/undo_host'

const NO_STORES: readonly string[] = []

/** What the server gives these pages (app/chat/store_settings_controller.ts). */
export type StorePageProps = {
  isAdmin: boolean
  isGuest: boolean
  storeId: string
  models: PageModels['models'][number][]
  defaultModel: string
}

type StoreProps = Pick<StorePageProps, 'storeId' | 'models' | 'defaultModel'> & {
  children: ReactNode
}

function AppliedLook() {
  useAppliedLook()
  return null
}

/** Around settings that are events of the person's store: it is opened as the chat does, so that they are kept without a connection. */
export function StorePage({ storeId, models, defaultModel, children }: StoreProps) {
  const fromPage = useMemo(() => ({ models, defaultModel }), [models, defaultModel])
  const modelList = useKeptModelList(storeId, fromPage)
  return (
    <ModelListContext value={modelList}>
      <ChatStoreProvider storeId={storeId} formerStores={NO_STORES} fallback={<StoreTrouble />}>
        <AppliedLook />
        {children}
        <UndoHost />
      </ChatStoreProvider>
    </ModelListContext>
  )
}
