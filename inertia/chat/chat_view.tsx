import { AssistantRuntimeProvider } from '@assistant-ui/react'
import { Head } from '@inertiajs/react'
import { type RefObject, useCallback, useMemo, useRef, useState } from 'react'
import { GuestCard } from '~/accounts/guest_card'
import { useAssistantRuntime } from '~/chat/assistant_runtime'
import { type ChatCommands, chatCommands } from '~/chat/chat_commands'
import { ChatContext } from '~/chat/chat_context'
import { ChatHeader } from '~/chat/chat_header'
import { Composer } from '~/chat/composer'
import { Conversation } from '~/chat/conversation'
import { ChatAbsent } from '~/chat/chat_absent'
import { HistoryProgress } from '~/chat/history_progress'
import { useModelChoice } from '~/chat/models'
import { Greeting, Starters } from '~/chat/new_chat'
import { ReplyAnnouncer } from '~/chat/reply_announcer'
import { useEarlyMessages } from '~/chat/use_early_messages'
import { useThread } from '~/chat/use_thread'
import { isRunning } from '~/chat/visible_message'
import { useReadyStore } from '~/sync/use_chat_store'

type ChatViewProps = {
  chatId: string | null
  commands: ChatCommands
  composerRef: RefObject<HTMLTextAreaElement | null>
  onOpenChat: (chatId: string) => void
  onOpenSidebar: () => void
}

/** One chat, or the page on which the next one begins. The composer is the same element in both, so that it keeps focus and text. */
export function ChatView({
  chatId,
  commands,
  composerRef,
  onOpenChat,
  onOpenSidebar,
}: ChatViewProps) {
  const thread = useThread(chatId)
  const { chat, messages, isHere, early } = thread
  const isOpening = useReadyStore() === null
  const { model, chooseModel } = useModelChoice(chatId, messages)
  const startedChatId = useRef<string | null>(null)
  const [sentCount, setSentCount] = useState(0)

  const lastId = messages.at(-1)?.id ?? null
  const send = useCallback(
    (text: string) => {
      setSentCount((count) => count + 1)
      if (chatId !== null && !isHere) {
        return chatCommands(early.keep).sendMessage({
          chatId,
          parentId: null,
          text,
          model: model.id,
        })
      }
      if (chatId !== null) {
        return commands.sendMessage({ chatId, parentId: lastId, text, model: model.id })
      }
      startedChatId.current = commands.startChat({ text, model: model.id })
      onOpenChat(startedChatId.current)
    },
    [chatId, isHere, early, lastId, model.id, commands, onOpenChat]
  )
  const stop = () => messages.filter(isRunning).forEach(commands.stopReply)
  const runtime = useAssistantRuntime(messages, { onSend: send, onStop: stop })

  const shared = useMemo(
    () => ({ chatId, commands, model, chooseModel, send }),
    [chatId, commands, model, chooseModel, send]
  )
  useEarlyMessages(thread)

  const isDeleted = typeof chat?.deletedAt === 'number'
  const isAbsent = isDeleted || !(isOpening || isHere || chat)
  const isNew = !isAbsent && messages.length === 0 && !(isOpening && chatId !== null)
  const title = chat?.title || 'New chat'
  return (
    <ChatContext value={shared}>
      <AssistantRuntimeProvider runtime={runtime}>
        <Head title={`${title} — kamba`} />
        <main aria-busy={isOpening} className="relative flex min-w-0 grow flex-col">
          <ChatHeader title={isNew || isAbsent ? null : title} onOpenSidebar={onOpenSidebar} />
          <HistoryProgress />
          {isAbsent && <ChatAbsent deleted={chat} />}
          {isNew && <Greeting />}
          {!isAbsent && !isNew && <Conversation key={chatId} sentCount={sentCount} />}
          {!isAbsent && !isNew && <GuestCard />}
          {!isAbsent && <Composer ref={composerRef} startedChatId={startedChatId} />}
          {isNew && <Starters />}
          <ReplyAnnouncer messages={messages} />
        </main>
      </AssistantRuntimeProvider>
    </ChatContext>
  )
}
