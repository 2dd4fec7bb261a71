import { useRef, useState } from 'react'
import { ReplyColumn } from '~/branches/reply_column'
import type { VisibleMessage } from '~/chat/visible_message'
import { classNames } from '~/components/ui/class_names'
import { t } from '~/language/t'
import { useModelList } from '~/models/model_list'
import { modelName } from '~/models/model_names'

type ColumnsProps = {
  replies: readonly VisibleMessage[]
  shownId: string | undefined
  onChoose: (reply: VisibleMessage) => void
}

/** Replies beside each other; on a phone one at a time, to be swiped or chosen by name. */
export function ReplyColumns({ replies, shownId, onChoose }: ColumnsProps) {
  const { models } = useModelList()
  const scroller = useRef<HTMLDivElement>(null)
  const [inSight, setInSight] = useState(0)
  const look = () => {
    const { scrollLeft = 0, clientWidth = 1 } = scroller.current ?? {}
    // from right to left it counts below zero
    setInSight(Math.round(Math.abs(scrollLeft) / clientWidth))
  }
  const show = (index: number) =>
    scroller.current?.children[index]?.scrollIntoView({ inline: 'start', block: 'nearest' })
  return (
    <>
      <div
        role="group"
        aria-label={t('Replies')}
        className="flex shrink-0 gap-1 overflow-x-auto border-b border-line px-3 md:hidden"
      >
        {replies.map((reply, index) => (
          <button
            key={reply.id}
            type="button"
            aria-pressed={index === inSight}
            onClick={() => show(index)}
            className={classNames(
              'touch-target shrink-0 border-b-2 px-2 py-2 text-sm',
              index === inSight ? 'border-accent text-ink' : 'border-transparent text-muted'
            )}
          >
            {index + 1} · {modelName(models, reply.model)}
          </button>
        ))}
      </div>
      <div
        ref={scroller}
        onScroll={look}
        className="flex min-h-0 grow snap-x snap-mandatory overflow-x-auto md:snap-none"
      >
        {replies.map((reply, index) => (
          <ReplyColumn
            key={reply.id}
            reply={reply}
            position={t('Reply {number}', { number: index + 1 })}
            isShown={reply.id === shownId}
            onChoose={() => onChoose(reply)}
          />
        ))}
      </div>
    </>
  )
}
