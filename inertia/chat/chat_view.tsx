import { AssistantRuntimeProvider } from '@assistant-ui/react'
import { Head } from '@inertiajs/react'
import { type RefObject, useCallback, useMemo, useRef, useState } from 'react'
import { GuestCard } from '~/accounts/guest_card'
import { moveAlsoAsked, useAlsoAsked } from '~/branches/also_asked'
import { CompareSent } from '~/branches/compare_sent'
import { ForkedFromLine } from '~/branches/forked_from_line'
import { useAssistantRuntime } from '~/chat/assistant_runtime'
import { type ChatCommands, chatCommands } from '~/chat/chat_commands'
import { BranchContext, ChatContext, type Picking } from '~/chat/chat_context'
import { ChatHeader } from '~/chat/chat_header'
import { Composer } from '~/chat/composer'
import { Conversation } from '~/chat/conversation'
import { useChatSettings } from '~/chat/use_chat_settings'
import { ChatAbsent } from '~/chat/chat_absent'
import { HistoryProgress } from '~/chat/history_progress'
import { ChatSettingsPanel, ModelPicker, TimeTravelBar, useLaterParts } from '~/chat/later_parts'
import { ModelGoneNote } from '~/chat/model_gone_note'
import { Beginnings, Greeting } from '~/chat/new_chat'
import type { Outgoing } from '~/chat/outgoing'
import { ReplyAnnouncer } from '~/chat/reply_announcer'
import { useAction } from '~/shortcuts/use_action'
import { useEarlyMessages } from '~/chat/use_early_messages'
import { useThread } from '~/chat/use_thread'
import { withPersona } from '#shared/instructions'
import type { ListedModel } from '#shared/model_list'
import { DropZone } from '~/files/drop_zone'
import { FileOnTop } from '~/files/file_on_top'
import { t } from '~/language/t'
import { useQueue } from '~/queue/use_queue'
import { askedOf } from '~/models/asked'
import { rememberChoice, useChosenModel } from '~/models/model_choice'
import { Finding } from '~/palette/finding'
import { PersonaGoneNote } from '~/personas/persona_gone_note'
import { useChatPersona } from '~/personas/use_chat_persona'
import { FindInChat } from '~/search/find_in_chat'
import { keptTitle } from '~/sidebar/kept_list'
import { useSeen } from '~/sidebar/use_seen'
import { useOpenedStore, useReadyStore } from '~/sync/use_chat_store'
import { PastContext, usePast } from '~/time_travel/travel'
import { DeletedBanner } from '~/trash/deleted_banner'

type ChatViewProps = {
  chatId: string | null
  commands: ChatCommands
  composerRef: RefObject<HTMLTextAreaElement | null>
  onOpenChat: (chatId: string | null) => void
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
  const { chat, messages, waiting, isHere, early } = thread
  const isOpening = useReadyStore() === null
  const { settings, save, clearOfNewChat } = useChatSettings(chatId, chat?.settings)
  // Whoever makes a picture in between does not take over the chat.
  const lastReply = messages.findLast(({ author, image }) => author === 'model' && image === null)
  const { persona } = useChatPersona(settings)
  const model = useChosenModel(withPersona(settings, persona), lastReply?.model)
  const asked = useMemo(() => askedOf(model), [model])
  const alsoAsked = useAlsoAsked(chatId, model.id)
  const { storeId } = useOpenedStore()
  const [sentToSeveral, setSentToSeveral] = useState(0)
  const startedChatId = useRef<string | null>(null)
  const [sentCount, setSentCount] = useState(0)

  const queue = useQueue(chatId, messages)
  const past = usePast(chatId)
  const lastId = messages.at(-1)?.id ?? null
  const send = useCallback(
    (written: Outgoing) => {
      // Pictures are made by one model: others may not know how.
      const also = written.image ? [] : (written.also ?? alsoAsked.models.map(askedOf))
      const outgoing = { ...written, also }
      // Several replies at once are compared: they wait on the server instead.
      if (chatId !== null && isHere && queue.isBusy && also.length === 0)
        return void queue.commands.add({ chatId, parentId: lastId, asked, ...written })
      setSentCount((count) => count + 1)
      if (also.length > 0) setSentToSeveral((count) => count + 1)
      if (chatId !== null && !isHere) {
        return chatCommands(early.keep).sendMessage({ chatId, parentId: null, asked, ...outgoing })
      }
      if (chatId !== null)
        return commands.sendMessage({ chatId, parentId: lastId, asked, ...outgoing })
      startedChatId.current = commands.startChat({ asked, settings, ...outgoing })
      clearOfNewChat()
      moveAlsoAsked(storeId, startedChatId.current)
      onOpenChat(startedChatId.current)
    },
    [
      chatId,
      isHere,
      early,
      queue,
      lastId,
      asked,
      alsoAsked,
      settings,
      storeId,
      clearOfNewChat,
      commands,
      onOpenChat,
    ]
  )
  const stop = () => thread.running.forEach(commands.stopReply)
  const runtime = useAssistantRuntime(messages, { onSend: send, onStop: stop })

  const chooseModel = useCallback(
    ({ id }: ListedModel) => {
      rememberChoice(id)
      save({ ...settings, model: id })
    },
    [save, settings]
  )
  const [picking, setPicking] = useState<Picking | null>(null)
  const pickModel = useCallback(
    (other?: Picking) => setPicking(other ?? { title: t('Choose a model'), currentId: model.id }),
    [model.id]
  )
  const endPicking = useCallback(() => setPicking(null), [])
  const focusAfterPicking = () => {
    const isTyping = matchMedia('(pointer: fine)').matches
    if (isTyping) composerRef.current?.focus()
    else document.getElementById('model-chip')?.focus()
  }
  const takePicked = useCallback(
    (picked: ListedModel) => {
      const choose = picking?.onChoose ?? chooseModel
      choose(picked)
      endPicking()
    },
    [picking, chooseModel, endPicking]
  )
  const [showsSettings, setShowsSettings] = useState(false)
  const openSettings = useCallback(() => setShowsSettings(true), [])
  const closeSettings = useCallback(() => setShowsSettings(false), [])
  useAction('model.pick', () => pickModel())
  useLaterParts(!isOpening)

  const kept = useMemo(
    () => (isOpening && chatId ? keptTitle(storeId, chatId) : undefined),
    [isOpening, storeId, chatId]
  )
  const title = chat?.title || kept || t('New chat')
  const isDeleted = typeof chat?.deletedAt === 'number'
  useSeen(chatId, chat && chat.isUnread === 1)
  const shared = useMemo(
    () => ({
      chatId,
      title,
      commands,
      model,
      asked,
      chooseModel,
      pickModel,
      settings,
      persona,
      saveSettings: save,
      openSettings,
      send,
      openChat: onOpenChat,
      isReadOnly: isDeleted,
    }),
    [
      chatId,
      title,
      commands,
      model,
      asked,
      chooseModel,
      pickModel,
      settings,
      persona,
      save,
      openSettings,
      send,
      onOpenChat,
      isDeleted,
    ]
  )
  useEarlyMessages(thread)

  const isAbsent = !(isOpening || isHere || chat)
  const isNew = !isAbsent && !isDeleted && messages.length === 0 && !(isOpening && chatId !== null)
  const isClosed = isAbsent || isDeleted
  return (
    <ChatContext value={shared}>
      <BranchContext value={past?.messages ?? messages}>
        <AssistantRuntimeProvider runtime={runtime}>
          <Head title={t('{title} — kamba', { title })} />
          <main aria-busy={isOpening} className="relative flex min-w-0 grow flex-col">
            <ChatHeader title={isNew || isAbsent ? null : title} onOpenSidebar={onOpenSidebar} />
            {chat?.forkedFrom && <ForkedFromLine {...chat.forkedFrom} />}
            <FindInChat />
            <HistoryProgress />
            <DropZone />
            <FileOnTop />
            {isAbsent && <ChatAbsent />}
            {isDeleted && <DeletedBanner chat={chat} />}
            {/* where the link at the top of the page leads when nothing can be written */}
            {isClosed && <span id="message" tabIndex={-1} />}
            {isNew && <Greeting />}
            {!isAbsent && !isNew && (
              <PastContext value={past !== null}>
                <Conversation
                  key={past ? `past/${chatId}/${past.block}` : chatId}
                  sentCount={sentCount}
                  waiting={waiting}
                />
              </PastContext>
            )}
            {!isClosed && !isNew && !past && <GuestCard />}
            {!isClosed && <ModelGoneNote />}
            {!isClosed && <PersonaGoneNote />}
            {past && <TimeTravelBar past={past} />}
            {!isClosed && (
              <div className={past ? 'hidden' : 'contents'}>
                <Composer ref={composerRef} startedChatId={startedChatId} queue={queue} />
              </div>
            )}
            {isNew && <Beginnings />}
            <Finding />
            <ReplyAnnouncer messages={messages} />
            <CompareSent sent={sentToSeveral} />
            {showsSettings && (
              <ChatSettingsPanel key={`settings/${chatId}`} onClose={closeSettings} />
            )}
            {picking && (
              <ModelPicker
                title={picking.title}
                currentId={picking.currentId}
                isSeveral={picking.isSeveral}
                several={picking.onChoose ? undefined : alsoAsked}
                onChoose={takePicked}
                onClose={endPicking}
                onClosed={focusAfterPicking}
              />
            )}
          </main>
        </AssistantRuntimeProvider>
      </BranchContext>
    </ChatContext>
  )
}
