import { useMemo } from 'react'
import { events } from '#shared/schema'
import type { LibraryPersona, LibraryPrompt } from '~/prompts/library_file'
import { useCommit } from '~/sync/use_chat_store'

/** What a person does with prompts and personas, as events. Deleting goes by useUndo (inertia/undo). */
export function useLibraryCommands() {
  const commit = useCommit()
  return useMemo(() => {
    const now = () => ({ eventId: crypto.randomUUID(), at: Date.now() })
    return {
      /** Each save is a version, and brings back what was deleted. */
      savePrompt: (prompt: LibraryPrompt) => commit(events.promptSaved({ ...prompt, ...now() })),
      savePersona: (persona: LibraryPersona) =>
        commit(events.personaSaved({ ...persona, ...now() })),
      restorePersona: (personaId: string) =>
        commit(events.personaRestored({ personaId, ...now() })),
    }
  }, [commit])
}
