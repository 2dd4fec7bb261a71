import { useMemo } from 'react'
import type { ChatSettings } from '#shared/events/chat_settings'
import { type PersonaRow, useEveryPersona } from '~/prompts/library_query'
import { useProgress, useReadyStore } from '~/sync/use_chat_store'

export type ChatPersona = {
  /** Who answers in the chat; null for nobody in particular. */
  readonly persona: PersonaRow | null
  /** The chat names one that is deleted, or that nobody knows; its row, where there is one. */
  readonly gone: { readonly row: PersonaRow | null } | null
}

export function useChatPersona({ persona: id }: ChatSettings): ChatPersona {
  const all = useEveryPersona()
  // While the history arrives, what is missing may still come.
  const hasArrived = useProgress() === null
  const isKnown = useReadyStore() !== null && hasArrived
  return useMemo(() => {
    if (id === undefined) return { persona: null, gone: null }
    const row = all.find((persona) => persona.id === id) ?? null
    if (row && row.deletedAt === null) return { persona: row, gone: null }
    return { persona: null, gone: isKnown ? { row } : null }
  }, [all, id, isKnown])
}
