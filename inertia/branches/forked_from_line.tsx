import { GitForkIcon } from 'lucide-react'
import type { ForkedFrom } from '#shared/events/branch_events'
import { useChat } from '~/chat/chat_context'
import { chatOf } from '~/chat/thread_query'
import { Sentence } from '~/language/sentence'
import { t } from '~/language/t'
import { useStoreQuery } from '~/sync/use_store_query'

/** Where a forked chat comes from, and the way back. */
export function ForkedFromLine({ chatId, messageId, only }: ForkedFrom) {
  const { openChat, commands } = useChat()
  const source = useStoreQuery(chatOf(chatId), undefined)
  const isThere = source && source.deletedAt === null
  const goBack = () => {
    openChat(chatId)
    commands.showBranch(chatId, messageId)
  }
  return (
    <p className="flex min-h-8 items-center justify-center gap-1.5 border-b border-line px-4 py-1 text-xs text-muted">
      <GitForkIcon size={13} aria-hidden className="shrink-0" />
      {isThere ? (
        <span className="min-w-0 truncate">
          <Sentence
            words={
              only === 'person'
                ? t('Forked from <chat>, your messages only')
                : t('Forked from <chat>')
            }
            parts={{
              chat: (
                <button
                  type="button"
                  dir="auto"
                  onClick={goBack}
                  className="touch-target font-medium text-ink underline underline-offset-2"
                >
                  {source.title || t('Untitled chat')}
                </button>
              ),
            }}
          />
        </span>
      ) : (
        <span>{t('Forked from a chat that is gone')}</span>
      )}
    </p>
  )
}
