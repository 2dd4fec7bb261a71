import { useAui, useAuiState } from '@assistant-ui/react'
import { ClipboardPasteIcon } from 'lucide-react'
import { type ClipboardEvent, useState } from 'react'
import { useChat } from '~/chat/chat_context'
import { withoutPasted } from '~/files/pasted_text'
import { usePersonFiles } from '~/files/person_files'
import { Button } from '~/components/ui/button'
import { t } from '~/language/t'

/** From here on a text is easier to read, and to take away again, as a file. */
const LONG_PASTE_CHARS = 20_000

type Pasted = { readonly draftId: string; readonly text: string; readonly at: number }

/**
 * Pasting into the message field: files are attached, and of a long text it is asked whether it becomes one. It stands in the field
 * already, so that it is there whatever is answered, and also when nothing is.
 */
export function useLongPaste() {
  const { chatId } = useChat()
  const aui = useAui()
  const draft = usePersonFiles().draft(chatId)
  const draftId = chatId ?? 'new'
  const [pasted, setPasted] = useState<Pasted | null>(null)
  const onPaste = (event: ClipboardEvent) => {
    const files = [...event.clipboardData.files]
    const text = event.clipboardData.getData('text/plain')
    // Office programs paste a picture of the text along with it.
    if (files.length > 0 && text === '') {
      event.preventDefault()
      void draft.add(files)
    }
    if (text.length < LONG_PASTE_CHARS || !(event.target instanceof HTMLTextAreaElement)) return
    setPasted({ draftId, text, at: event.target.selectionStart })
  }
  const toFile = () => {
    if (!pasted) return
    const { text, at } = pasted
    const file = new File([text], 'pasted.txt', { type: 'text/plain' })
    void draft.add([file]).then(() => {
      // It leaves the field only when it is safe in the tray.
      const isAttached = draft.now.get().files.some(({ bytes }) => bytes === file.size)
      if (!isAttached) return
      aui.composer.setText(withoutPasted(aui.composer.getState().text, text, at))
      setPasted(null)
    })
    document.getElementById('message')?.focus()
  }
  const isEmpty = useAuiState((state) => state.composer.isEmpty)
  const isAsked = pasted?.draftId === draftId && !isEmpty
  const offer = isAsked && (
    <PasteOffer length={pasted.text.length} onFile={toFile} onKeep={() => setPasted(null)} />
  )
  return { onPaste, offer }
}

type OfferProps = { length: number; onFile: () => void; onKeep: () => void }

function PasteOffer({ length, onFile, onKeep }: OfferProps) {
  return (
    <div
      role="status"
      aria-label={t('Long text')}
      className="mx-2.5 mt-2.5 mb-1 flex animate-appear flex-wrap items-center gap-x-2 gap-y-1 rounded-xl bg-accent-soft py-1 ps-3 pe-1 text-sm"
    >
      <ClipboardPasteIcon size={16} aria-hidden className="shrink-0" />
      <p className="grow py-1.5">
        {t('You pasted {count, number} characters.', { count: length })}
      </p>
      <Button size="small" onClick={onFile}>
        {t('Attach as a file')}
      </Button>
      <Button look="quiet" size="small" onClick={onKeep}>
        {t('Keep as text')}
      </Button>
    </div>
  )
}
