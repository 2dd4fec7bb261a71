import { Button } from '~/components/ui/button'

type ListNoteProps = { text: string; action?: string; onAction?: () => void }

/** Why a list is empty, and what to do about it. */
export function ListNote({ text, action, onAction }: ListNoteProps) {
  return (
    <div className="flex flex-col items-start gap-2 px-2 py-3">
      <p className="text-sm leading-relaxed text-muted">{text}</p>
      {action && (
        <Button size="small" onClick={onAction}>
          {action}
        </Button>
      )}
    </div>
  )
}
