import { t } from '~/language/t'
import { StorePage, type StorePageProps } from '~/layouts/store_page'
import { useLibraryCommands } from '~/prompts/library_commands'
import { type PromptRow, usePrompts } from '~/prompts/library_query'
import { LibraryTransfer } from '~/prompts/library_transfer'
import { NoPrompts } from '~/prompts/no_prompts'
import { freeCommand } from '~/prompts/prompt_command'
import { PromptEditor } from '~/prompts/prompt_editor'
import { PromptList } from '~/prompts/prompt_list'
import { useHash } from '~/prompts/use_hash'
import { useReadyStore } from '~/sync/use_chat_store'
import { write } from '~/undo/change'
import { useUndo } from '~/undo/use_undo'

/** The place of a prompt that is not saved yet. */
const NEW = 'new'

export default function PromptLibrary(props: StorePageProps) {
  return (
    <StorePage {...props}>
      <Library />
    </StorePage>
  )
}

function Library() {
  const isOpening = useReadyStore() === null
  const prompts = usePrompts()
  const commands = useLibraryCommands()
  const [place, open] = useHash()
  const { perform } = useUndo()
  const remove = ({ id, title }: PromptRow) => {
    perform({
      name: t('Deleted prompt'),
      words: t('Deleted “{title}”', { title }),
      again: [write('v1.PromptDeleted', { promptId: id })],
      back: [write('v1.PromptRestored', { promptId: id })],
    })
    open('')
  }
  const duplicate = ({ command, title, folder, text }: PromptRow) => {
    const promptId: string = crypto.randomUUID()
    const named = prompts.map(({ id, command: taken }) => ({ promptId: id, command: taken }))
    const free = freeCommand(command, promptId, named)
    commands.savePrompt({
      promptId,
      command: free,
      title: t('{title} (copy)', { title }).slice(0, 200),
      folder,
      text,
    })
    open(promptId)
  }
  if (isOpening)
    return (
      <p role="status" className="text-muted">
        {t('Opening your prompts…')}
      </p>
    )
  const opened = prompts.find(({ id }) => id === place)
  return (
    <>
      {opened || place === NEW ? (
        <PromptEditor
          key={place}
          prompt={opened ?? null}
          prompts={prompts}
          onClose={() => open('')}
          onDelete={remove}
        />
      ) : (
        <div className="flex flex-col gap-8">
          {prompts.length === 0 ? (
            <NoPrompts onNew={() => open(NEW)} />
          ) : (
            <PromptList
              prompts={prompts}
              onNew={() => open(NEW)}
              onDuplicate={duplicate}
              onDelete={remove}
            />
          )}
          <LibraryTransfer />
        </div>
      )}
    </>
  )
}
