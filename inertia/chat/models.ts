import { createContext, use, useState } from 'react'
import type { VisibleMessage } from '~/chat/visible_message'

export type Model = { readonly id: string; readonly name: string; readonly provider: string }
type Models = { readonly models: readonly Model[]; readonly defaultModel: string }

export const ModelsContext = createContext<Models>({ models: [], defaultModel: '' })
export const useModels = () => use(ModelsContext)

const LAST_CHOICE_KEY = 'kamba-model'

/** A name for any model id, also one that is no longer offered. */
export function modelName(models: readonly Model[], id: string | null): string {
  return (
    models.find((model) => model.id === id)?.name ?? id?.split('/').slice(1).join('/') ?? 'Model'
  )
}

/** The model that answers next: chosen here, else the one that answered last in this chat, else the last choice anywhere. */
export function useModelChoice(chatId: string | null, messages: readonly VisibleMessage[]) {
  const { models, defaultModel } = useModels()
  const [choice, setChoice] = useState<{ chatId: string | null; id: string } | null>(null)
  const lastReply = messages.findLast(({ author }) => author === 'model')
  const candidates = [
    choice?.chatId === chatId ? choice.id : null,
    lastReply?.model,
    localStorage.getItem(LAST_CHOICE_KEY),
    defaultModel,
  ]
  const offered = candidates.flatMap((id) => models.find((model) => model.id === id) ?? [])
  const model = offered[0] ?? models[0] ?? { id: defaultModel, name: defaultModel, provider: '' }
  const chooseModel = (id: string) => {
    localStorage.setItem(LAST_CHOICE_KEY, id)
    setChoice({ chatId, id })
  }
  return { model, chooseModel }
}
