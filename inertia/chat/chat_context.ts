import { createContext, use } from 'react'
import type { ChatCommands } from '~/chat/chat_commands'
import type { Model } from '~/chat/models'

/** What the parts of one chat's page share. */
export type ChatContextValue = {
  readonly chatId: string | null
  readonly commands: ChatCommands
  readonly model: Model
  readonly chooseModel: (modelId: string) => void
  readonly send: (text: string) => void
}

export const ChatContext = createContext<ChatContextValue | null>(null)

export function useChat(): ChatContextValue {
  const value = use(ChatContext)
  if (!value) throw new Error('ChatContext is missing above this component')
  return value
}
