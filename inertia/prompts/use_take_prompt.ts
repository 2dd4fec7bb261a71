import { useAui } from '@assistant-ui/react'
import { useCallback } from 'react'
import { flushSync } from 'react-dom'
import { useChat } from '~/chat/chat_context'
import type { PromptRow } from '~/prompts/library_query'
import { variablesOf } from '~/prompts/prompt_variables'
import { slashQuery } from '~/prompts/slash_query'
import { Observed, useObserved } from '~/sync/observed'

/** The prompt whose gaps are being filled on this page, and in which chat. */
const filled = new Observed<{ prompt: PromptRow; chatId: string | null } | null>(null)

export const messageField = () => document.getElementById('message') as HTMLTextAreaElement | null

/** Puts a text into the message field in place of a command, before anything else that stands there, with the cursor at its end. */
export function useInsertText() {
  const aui = useAui()
  return useCallback(
    (text: string) => {
      filled.set(null)
      const field = messageField()
      if (!field) return
      const kept = slashQuery(field.value) ? '' : field.value
      flushSync(() => aui.composer.setText([text, kept].filter(Boolean).join('\n\n')))
      field.focus()
      field.setSelectionRange(field.value.length, field.value.length)
      field.scrollTop = field.scrollHeight
    },
    [aui]
  )
}

/** Uses a prompt: its gaps are asked for, or it stands in the field at once. */
export function useTakePrompt() {
  const { chatId } = useChat()
  const insertText = useInsertText()
  return (prompt: PromptRow) =>
    variablesOf(prompt.text).length > 0 ? filled.set({ prompt, chatId }) : insertText(prompt.text)
}

/** Null when none is filled here. */
export function useFilledPrompt(): PromptRow | null {
  const { chatId } = useChat()
  const filling = useObserved(filled)
  return filling?.chatId === chatId ? filling.prompt : null
}

export const endFilling = () => filled.set(null)
