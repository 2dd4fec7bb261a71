import { useAuiState } from '@assistant-ui/react'
import { useDeferredValue, useMemo } from 'react'
import { estimateFileTokens } from '#shared/file_tokens'
import { composeInstructions } from '#shared/instructions'
import { estimateTokens } from '#shared/token_estimate'
import { useAlsoAsked } from '~/branches/also_asked'
import { useBranch, useChat } from '~/chat/chat_context'
import { sendEstimate } from '~/chat/send_estimate'
import { useBranchTokens } from '~/chat/use_branch_tokens'
import { classNames } from '~/components/ui/class_names'
import { usePersonFiles } from '~/files/person_files'
import { t } from '~/language/t'
import { usePersonal } from '~/personas/use_personal'
import { useObserved } from '~/sync/observed'

/** One quiet line that is always there, so that nothing moves when it says something. Behind the typing: a long text takes a moment to count. */
export function SendEstimateLine() {
  const { chatId, model, settings, persona } = useChat()
  const { models } = useAlsoAsked(chatId, model.id)
  const personal = usePersonal()
  const branch = useBranch()
  const draft = useDeferredValue(useAuiState((state) => state.composer.text))
  const ofBranch = useBranchTokens(branch)
  const ofDraft = useMemo(() => estimateTokens(draft), [draft])
  const { files } = useObserved(usePersonFiles().draft(chatId).now)
  const ofFiles = files.reduce((sum, file) => sum + estimateFileTokens(file), 0)
  const ofInstructions = estimateTokens(composeInstructions(settings, persona, personal))
  const hasDraft = draft !== '' || files.length > 0
  const estimate =
    ofBranch === null
      ? null
      : sendEstimate(ofBranch + ofInstructions + ofDraft + ofFiles, hasDraft, [model, ...models])
  return (
    <p
      role={estimate?.isFull ? 'status' : undefined}
      aria-label={estimate?.isFull ? t('Room in the model') : undefined}
      className={classNames(
        'h-5 truncate px-5 pt-1 text-end text-xs leading-4 tabular-nums',
        estimate?.isFull ? 'text-warning' : 'text-muted'
      )}
    >
      {estimate?.text}
    </p>
  )
}
