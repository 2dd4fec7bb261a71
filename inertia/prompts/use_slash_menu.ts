import { useAui, useAuiState } from '@assistant-ui/react'
import { type KeyboardEvent, useCallback, useEffect, useId, useMemo, useRef, useState } from 'react'
import { useChat } from '~/chat/chat_context'
import { withSetting } from '~/chat/chat_settings'
import { useListKeys } from '~/models/use_list_keys'
import { type PromptRow, useAllPersonas, usePrompts } from '~/prompts/library_query'
import { variablesOf } from '~/prompts/prompt_variables'
import { slashEntries, type SlashEntry } from '~/prompts/slash_entries'
import { slashQuery } from '~/prompts/slash_query'

const NO_ENTRIES: SlashEntry[] = []
const messageField = () => document.getElementById('message') as HTMLTextAreaElement | null

function focusEnd() {
  const field = messageField()
  if (!field) return
  field.focus()
  field.setSelectionRange(field.value.length, field.value.length)
  field.scrollTop = field.scrollHeight
}

/** What a slash at the beginning of the message field opens, and what becomes of the choice. */
export function useSlashMenu() {
  const aui = useAui()
  const { chatId, settings, saveSettings, pickModel, openChat } = useChat()
  const text = useAuiState((state) => state.composer.text)
  const prompts = usePrompts()
  const allPersonas = useAllPersonas()
  const [closedAt, setClosedAt] = useState<string | null>(null)
  const [filling, setFilling] = useState<{ prompt: PromptRow; chatId: string | null } | null>(null)
  const inserted = useRef<string | null>(null)
  const listId = useId()

  // A field that has been emptied asks anew.
  if (text === '' && closedAt !== null) setClosedAt(null)
  const query = useMemo(() => slashQuery(text), [text])
  const isFilling = filling !== null && filling.chatId === chatId
  const isOpen = query !== null && !isFilling && closedAt !== text
  const found = useMemo(() => {
    if (!isOpen || query === null) return NO_ENTRIES
    const personas = allPersonas.filter(({ deletedAt }) => deletedAt === null)
    return slashEntries(query, { prompts, personas })
  }, [isOpen, query, prompts, allPersonas])
  const entries = useMemo(
    () => found.map((entry) => ({ id: `${listId}${entry.key}`, entry })),
    [found, listId]
  )

  const insert = useCallback(
    (filled: string) => {
      aui.composer.setText(filled)
      setFilling(null)
      setClosedAt(filled)
      inserted.current = filled
      if (filled === messageField()?.value) focusEnd()
    },
    [aui]
  )
  // The field has its new text only after it was rendered with it.
  useEffect(() => {
    if (inserted.current !== text) return
    inserted.current = null
    focusEnd()
  }, [text])

  const takeOwn = (command: Extract<SlashEntry, { kind: 'own' }>['command']) => {
    if (command === 'image') return insert('/image ')
    if (command === 'persona') {
      inserted.current = '/persona '
      return aui.composer.setText('/persona ')
    }
    aui.composer.setText('')
    if (command === 'model') return pickModel()
    return command === 'new' ? openChat(null) : window.location.assign('/settings/prompts')
  }
  const take = (entry: SlashEntry) => {
    if (entry.kind === 'prompt') {
      const { prompt } = entry
      return variablesOf(prompt.text).length > 0
        ? setFilling({ prompt, chatId })
        : insert(prompt.text)
    }
    if (entry.kind === 'own') return takeOwn(entry.command)
    insert('')
    saveSettings(
      withSetting(settings, 'persona', entry.kind === 'nobody' ? null : entry.persona.id)
    )
  }

  const keys = useListKeys(entries, {
    startAt: () => true,
    anew: text,
    onTake: ({ entry }) => take(entry),
  })
  const close = () => setClosedAt(text)
  /** Before the field and what is around it hear of a key: Escape stops no reply here, and Enter sends nothing. */
  const onKeyDownCapture = (event: KeyboardEvent) => {
    if (entries.length === 0 || event.target !== messageField()) return
    if (event.nativeEvent.isComposing || event.shiftKey || event.ctrlKey || event.metaKey) return
    if (event.key === 'Escape') {
      event.preventDefault()
      close()
    } else if (event.key === 'Tab' && keys.active) {
      event.preventDefault()
      take(keys.active.entry)
    } else keys.onKeyDown(event)
    if (event.isDefaultPrevented()) event.stopPropagation()
  }
  const endFilling = () => {
    setFilling(null)
    close()
    messageField()?.focus()
  }
  return {
    listId,
    entries,
    activeId: entries.length > 0 ? keys.active?.id : undefined,
    pointAt: keys.pointAt,
    take,
    onKeyDownCapture,
    filling: isFilling ? filling.prompt : null,
    insert,
    endFilling,
    isEmptyPersonas:
      query?.kind === 'persona' && isOpen && entries.length === 0 && query.words === '',
  }
}

export type SlashMenuState = ReturnType<typeof useSlashMenu>
