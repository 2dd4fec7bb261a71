import { PlusIcon } from 'lucide-react'
import { Button } from '~/components/ui/button'
import { t } from '~/language/t'
import { useLibraryCommands } from '~/prompts/library_commands'
import { BRACES } from '~/prompts/prompt_variables'

const EXAMPLES = [
  {
    command: 'standup',
    title: t('Stand-up from notes'),
    text: t(
      'Turn these notes into a stand-up for {open}team{close}, in {open}length=three lines|half a page{close}:\n\n{open}notes{close}',
      BRACES
    ),
  },
  {
    command: 'explain',
    title: t('Explain to somebody'),
    text: t(
      'Explain {open}subject{close} to {open}reader=a curious ten-year-old|a colleague from another field|an expert{close}. Begin with why it matters.',
      BRACES
    ),
  },
]

/** The first thing somebody sees here: what a prompt is, by two that can be had. */
export function NoPrompts({ onNew }: { onNew: () => void }) {
  const { savePrompt } = useLibraryCommands()
  return (
    <section aria-label={t('No prompts yet')} className="flex flex-col gap-5">
      <p className="max-w-xl leading-relaxed">
        {t('You have no prompts yet. Write one, or begin with an example:')}
      </p>
      <ul className="grid gap-3 md:grid-cols-2">
        {EXAMPLES.map((example) => (
          <li
            key={example.command}
            className="flex flex-col gap-2 rounded-2xl border border-line bg-raised p-4"
          >
            <h2 className="flex items-baseline justify-between gap-2">
              <span className="font-medium">{example.title}</span>
              <code dir="ltr" className="text-sm text-accent">
                /{example.command}
              </code>
            </h2>
            <p dir="auto" className="grow text-sm leading-relaxed whitespace-pre-line text-muted">
              {example.text}
            </p>
            <Button
              size="small"
              className="self-start"
              aria-label={t('Add “{title}”', { title: example.title })}
              onClick={() => savePrompt({ ...example, folder: '', promptId: crypto.randomUUID() })}
            >
              {t('Add')}
            </Button>
          </li>
        ))}
      </ul>
      <Button look="solid" className="self-start" onClick={onNew}>
        <PlusIcon size={16} aria-hidden />
        {t('New prompt')}
      </Button>
    </section>
  )
}
