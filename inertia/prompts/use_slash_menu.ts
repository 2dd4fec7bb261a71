import { useAui, useAuiState } from '@assistant-ui/react'
import { type KeyboardEvent, useId, useMemo, useState } from 'react'
import { useChat } from '~/chat/chat_context'
import { withSetting } from '~/chat/chat_settings'
import { useListKeys } from '~/models/use_list_keys'
import { usePersonas, usePrompts } from '~/prompts/library_query'
import { type OwnCommand, slashEntries, type SlashEntry } from '~/prompts/slash_entries'
import { slashQuery } from '~/prompts/slash_query'
import {
  endFilling,
  messageField,
  useFilledPrompt,
  useInsertText,
  useTakePrompt,
} from '~/prompts/use_take_prompt'

const NO_ENTRIES: SlashEntry[] = []

/** What a slash at the beginning of the message field opens, and what becomes of the choice. */
export function useSlashMenu() {
  const aui = useAui()
  const { settings, saveSettings, pickModel, openChat } = useChat()
  const text = useAuiState((state) => state.composer.text)
  const prompts = usePrompts()
  const personas = usePersonas()
  const filled = useFilledPrompt()
  const insertText = useInsertText()
  const takePrompt = useTakePrompt()
  const [closedAt, setClosedAt] = useState<string | null>(null)
  const listId = useId()

  // A field that has been emptied asks anew.
  if (text === '' && closedAt !== null) setClosedAt(null)
  const query = useMemo(() => slashQuery(text), [text])
  const isOpen = query !== null && filled === null && closedAt !== text
  const found = useMemo(() => {
    if (!isOpen || query === null) return NO_ENTRIES
    return slashEntries(query, { prompts, personas })
  }, [isOpen, query, prompts, personas])
  const entries = useMemo(
    () => found.map((entry) => ({ id: `${listId}${entry.key}`, entry })),
    [found, listId]
  )

  const leaveFor = (path: string) => {
    aui.composer.setText('')
    window.location.assign(path)
  }
  const takeOwn = (command: OwnCommand) => {
    if (command === 'image' || command === 'persona') return insertText(`/${command} `)
    if (command === 'prompts') return leaveFor('/settings/prompts')
    aui.composer.setText('')
    return command === 'model' ? pickModel() : openChat(null)
  }
  const choosePersona = (id: string | null) => {
    insertText('')
    saveSettings(withSetting(settings, 'persona', id))
  }
  const take = (entry: SlashEntry) => {
    switch (entry.kind) {
      case 'prompt':
        setClosedAt(entry.prompt.text)
        return takePrompt(entry.prompt)
      case 'own':
        return takeOwn(entry.command)
      case 'persona':
        return choosePersona(entry.persona.id)
      case 'nobody':
        return choosePersona(null)
      case 'add_persona':
        return leaveFor('/settings/instructions#new')
    }
  }

  const keys = useListKeys(entries, {
    startAt: () => true,
    anew: text,
    onTake: ({ entry }) => take(entry),
  })
  /** Before the field and what is around it hear of a key: Escape stops no reply here, and Enter sends nothing. */
  const onKeyDownCapture = (event: KeyboardEvent) => {
    if (entries.length === 0 || event.target !== messageField()) return
    if (event.nativeEvent.isComposing || event.shiftKey || event.ctrlKey || event.metaKey) return
    if (event.key === 'Escape') {
      event.preventDefault()
      setClosedAt(text)
    } else if (event.key === 'Tab' && keys.active) {
      event.preventDefault()
      take(keys.active.entry)
    } else keys.onKeyDown(event)
    if (event.isDefaultPrevented()) event.stopPropagation()
  }
  return {
    listId,
    entries,
    activeId: entries.length > 0 ? keys.active?.id : undefined,
    pointAt: keys.pointAt,
    take,
    onKeyDownCapture,
    filled,
    insert(text: string) {
      setClosedAt(text)
      insertText(text)
    },
    /** The field stays as it was. */
    cancelFilling() {
      setClosedAt(text)
      endFilling()
      messageField()?.focus()
    },
  }
}

export type SlashMenuState = ReturnType<typeof useSlashMenu>
