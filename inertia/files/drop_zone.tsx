import { PaperclipIcon } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useChat } from '~/chat/chat_context'
import { fileSizeWords } from '~/chat/file_words'
import { maxFileBytes } from '~/files/file_limit'
import { usePersonFiles } from '~/files/person_files'
import { t } from '~/language/t'

const holdsFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') ?? false

/** Files may be dropped anywhere: missing a small field would make the browser leave the page for the file. */
export function DropZone() {
  const { chatId } = useChat()
  const draft = usePersonFiles().draft(chatId)
  const [isOver, setOver] = useState(false)
  useEffect(() => {
    // Entering a child comes before leaving its parent: only the outermost leaving counts.
    let depth = 0
    const enter = (event: DragEvent) => {
      if (!holdsFiles(event)) return
      depth++
      setOver(true)
    }
    const leave = (event: DragEvent) => {
      if (holdsFiles(event) && --depth <= 0) end()
    }
    const over = (event: DragEvent) => {
      if (!holdsFiles(event)) return
      event.preventDefault()
      event.dataTransfer!.dropEffect = 'copy'
    }
    const drop = (event: DragEvent) => {
      if (!holdsFiles(event)) return
      event.preventDefault()
      end()
      void draft.add([...event.dataTransfer!.files])
      document.getElementById('message')?.focus()
    }
    const end = () => {
      depth = 0
      setOver(false)
    }
    const listeners = { dragenter: enter, dragleave: leave, dragover: over, drop } as const
    for (const [name, listener] of Object.entries(listeners))
      window.addEventListener(name as keyof typeof listeners, listener)
    return () => {
      for (const [name, listener] of Object.entries(listeners))
        window.removeEventListener(name as keyof typeof listeners, listener)
    }
  }, [draft])
  if (!isOver) return null
  return (
    <div className="pointer-events-none absolute inset-2 z-30 grid animate-appear place-items-center rounded-3xl border-2 border-dashed border-accent bg-canvas/90">
      <p className="flex flex-col items-center gap-3 text-center">
        <PaperclipIcon size={32} aria-hidden className="text-accent" />
        <strong className="text-lg font-semibold">{t('Drop files to attach them')}</strong>
        <span className="text-sm text-muted">
          {t('Pictures, PDFs and text, up to {size} each', {
            size: fileSizeWords(maxFileBytes()),
          })}
        </span>
      </p>
    </div>
  )
}
