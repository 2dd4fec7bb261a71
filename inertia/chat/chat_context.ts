import { createContext, use } from 'react'
import type { ChatSettings } from '#shared/events/chat_settings'
import type { ListedModel } from '#shared/model_list'
import type { ChatCommands } from '~/chat/chat_commands'
import type { Outgoing } from '~/chat/outgoing'
import type { BranchMessage } from '~/chat/visible_message'
import type { Asked } from '~/models/asked'
import type { ChosenModel } from '~/models/model_choice'
import type { PersonaRow } from '~/prompts/library_query'

/** A choice of a model, and what it is for. */
export type Picking = {
  readonly title: string
  readonly currentId: string
  /** Begins with the choice of further models that answer, too. */
  readonly isSeveral?: boolean
  /** Without it, the model of this chat is chosen. */
  readonly onChoose?: (model: ListedModel) => void
}

/** What the parts of one chat's page share. */
export type ChatContextValue = {
  readonly chatId: string | null
  readonly title: string
  readonly commands: ChatCommands
  readonly model: ChosenModel
  /** The same model, as events name who is asked. */
  readonly asked: Asked
  readonly chooseModel: (model: ListedModel) => void
  /** For the next reply of this chat, unless told otherwise. */
  readonly pickModel: (picking?: Picking) => void
  readonly settings: ChatSettings
  /** Who answers, null for nobody in particular. */
  readonly persona: PersonaRow | null
  readonly saveSettings: (settings: ChatSettings) => void
  readonly openSettings: () => void
  readonly send: (outgoing: Outgoing) => void
  /** Null for the page of a new one. */
  readonly openChat: (chatId: string | null) => void
  /** It lies in the Trash: it can be read, and nothing in it can be changed. */
  readonly isReadOnly: boolean
}

export const ChatContext = createContext<ChatContextValue | null>(null)

export function useChat(): ChatContextValue {
  const value = use(ChatContext)
  if (!value) throw new Error('ChatContext is missing above this component')
  return value
}

/** The branch on the screen, apart from the rest: it changes more often. */
export const BranchContext = createContext<readonly BranchMessage[]>([])
export const useBranch = () => use(BranchContext)
