import { AssistantRuntimeProvider } from '@assistant-ui/react'
import { Head } from '@inertiajs/react'
import { type RefObject, useCallback, useMemo, useRef, useState } from 'react'
import { useAssistantRuntime } from '~/chat/assistant_runtime'
import type { ChatCommands } from '~/chat/chat_commands'
import { ChatContext } from '~/chat/chat_context'
import { ChatHeader } from '~/chat/chat_header'
import { Composer } from '~/chat/composer'
import { Conversation } from '~/chat/conversation'
import { ChatAbsent } from '~/chat/chat_absent'
import { useModelChoice } from '~/chat/models'
import { Greeting, Starters } from '~/chat/new_chat'
import { ReplyAnnouncer } from '~/chat/reply_announcer'
import { useThread } from '~/chat/use_thread'
import { isRunning } from '~/chat/visible_message'

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
  const { chat, messages } = useThread(chatId)
  const { model, chooseModel } = useModelChoice(chatId, messages)
  const startedChatId = useRef<string | null>(null)
  const [sentCount, setSentCount] = useState(0)

  const lastId = messages.at(-1)?.id ?? null
  const send = useCallback(
    (text: string) => {
      setSentCount((count) => count + 1)
      if (chatId !== null) {
        return commands.sendMessage({ chatId, parentId: lastId, text, model: model.id })
      }
      startedChatId.current = commands.startChat({ text, model: model.id })
      onOpenChat(startedChatId.current)
    },
    [chatId, lastId, model.id, commands, onOpenChat]
  )
  const stop = () => messages.filter(isRunning).forEach(commands.stopReply)
  const runtime = useAssistantRuntime(messages, { onSend: send, onStop: stop })

  const shared = useMemo(
    () => ({ chatId, commands, model, chooseModel, send }),
    [chatId, commands, model, chooseModel, send]
  )
  const isHere = chatId === null || messages.length > 0 || (chat && chat.deletedAt === null)
  const isAbsent = !isHere || (chat !== undefined && chat.deletedAt !== null)
  const isNew = !isAbsent && messages.length === 0
  const title = chat?.title || 'New chat'
  return (
    <ChatContext value={shared}>
      <AssistantRuntimeProvider runtime={runtime}>
        <Head title={`${title} — kamba`} />
        <main className="relative flex min-w-0 grow flex-col">
          <ChatHeader title={isNew || isAbsent ? null : title} onOpenSidebar={onOpenSidebar} />
          {isAbsent && <ChatAbsent deleted={chat} />}
          {isNew && <Greeting />}
          {!isAbsent && !isNew && <Conversation key={chatId} sentCount={sentCount} />}
          {!isAbsent && <Composer ref={composerRef} startedChatId={startedChatId} />}
          {isNew && <Starters />}
          <ReplyAnnouncer messages={messages} />
        </main>
      </AssistantRuntimeProvider>
    </ChatContext>
  )
}
