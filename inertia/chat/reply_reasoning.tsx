import { ChevronRightIcon } from 'lucide-react'

/** What the model thought before it answered: folded, for those who want to know. */
export function ReplyReasoning({ text, isRunning }: { text: string; isRunning: boolean }) {
  return (
    <details className="group/reasoning text-sm text-muted">
      <summary className="flex w-fit cursor-pointer list-none items-center gap-1 rounded-md py-0.5 hover:text-ink pointer-coarse:py-3 [&::-webkit-details-marker]:hidden">
        <ChevronRightIcon
          size={15}
          aria-hidden
          className="transition-transform group-open/reasoning:rotate-90"
        />
        {isRunning ? 'Reasoning…' : 'Reasoning'}
      </summary>
      <div
        data-part="reasoning"
        className="mt-1 ml-1.5 border-l-2 border-line pl-4 leading-relaxed wrap-anywhere whitespace-pre-wrap"
      >
        {text}
      </div>
    </details>
  )
}
