import { useChat } from '~/chat/chat_context'
import { withSetting } from '~/chat/chat_settings'
import { Button } from '~/components/ui/button'
import { Sentence } from '~/language/sentence'
import { t } from '~/language/t'
import { useChatPersona } from '~/personas/use_chat_persona'
import { useLibraryCommands } from '~/prompts/library_commands'

/** The persona of this chat is deleted: it is said, since replies come without it, and taking it back is a click away. */
export function PersonaGoneNote() {
  const { settings, saveSettings } = useChat()
  const { gone } = useChatPersona(settings)
  const { restorePersona } = useLibraryCommands()
  if (!gone) return null
  const { row } = gone
  return (
    <div role="status" className="measure animate-appear px-3 pb-2 md:px-6">
      <div className="flex flex-wrap items-center gap-x-2 gap-y-1 rounded-2xl bg-warning-soft px-4 py-1.5 text-sm sm:pe-1.5">
        <p className="grow basis-full py-1 leading-snug sm:basis-0">
          {row ? (
            <Sentence
              words={t('<persona> is deleted. Replies are made without it.')}
              parts={{ persona: <strong className="font-semibold">{row.name}</strong> }}
            />
          ) : (
            t('The persona of this chat is deleted. Replies are made without it.')
          )}
        </p>
        {row && (
          <Button size="small" onClick={() => restorePersona(row.id)}>
            {t('Restore')}
          </Button>
        )}
        <Button
          look="quiet"
          size="small"
          onClick={() => saveSettings(withSetting(settings, 'persona', null))}
        >
          {t('Go on without')}
        </Button>
      </div>
    </div>
  )
}
