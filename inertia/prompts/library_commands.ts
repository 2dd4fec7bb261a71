import { useMemo } from 'react'
import { events } from '#shared/schema'
import type { LibraryPersona, LibraryPrompt } from '~/prompts/library_file'
import { useCommit } from '~/sync/use_chat_store'

/** Every change a person makes to prompts and personas, as events. */
export function useLibraryCommands() {
  const commit = useCommit()
  return useMemo(() => {
    const now = () => ({ eventId: crypto.randomUUID(), at: Date.now() })
    return {
      /** Each save is a version, and brings back what was deleted. */
      savePrompt: (prompt: LibraryPrompt) => commit(events.promptSaved({ ...prompt, ...now() })),
      deletePrompt: (promptId: string) => commit(events.promptDeleted({ promptId, ...now() })),
      restorePrompt: (promptId: string) => commit(events.promptRestored({ promptId, ...now() })),
      savePersona: (persona: LibraryPersona) =>
        commit(events.personaSaved({ ...persona, ...now() })),
      deletePersona: (personaId: string) => commit(events.personaDeleted({ personaId, ...now() })),
      restorePersona: (personaId: string) =>
        commit(events.personaRestored({ personaId, ...now() })),
    }
  }, [commit])
}
