import { useMemo, useState } from 'react'
import { textOfParts } from '#shared/events/reply_parts'
import { differenceOf, type DifferenceLine, type Passage } from '~/branches/reply_difference'
import { isRunning, type VisibleMessage } from '~/chat/visible_message'
import { classNames } from '~/components/ui/class_names'
import { t } from '~/language/t'
import { useModelList } from '~/models/model_list'
import { modelName } from '~/models/model_names'

type Layout = 'beside' | 'together'
type DifferenceProps = { replies: readonly VisibleMessage[]; shownId: string | undefined }

/** What two of the replies have in common and what not, as their models wrote them: beside each other, or in one text. */
export default function ReplyDifferenceView({ replies, shownId }: DifferenceProps) {
  const ended = replies.filter((reply) => !isRunning(reply))
  const [firstId, setFirstId] = useState(shownId)
  const [secondId, setSecondId] = useState<string>()
  const [layout, setLayout] = useState<Layout>(
    matchMedia('(min-width: 48rem)').matches ? 'beside' : 'together'
  )
  const first = ended.find(({ id }) => id === firstId) ?? ended[0]
  const second =
    ended.find(({ id }) => id === secondId && id !== first?.id) ??
    ended.find(({ id }) => id !== first?.id)
  if (!first || !second)
    return (
      <p className="m-auto max-w-sm p-6 text-center text-sm text-muted">
        {t(
          'Two replies that have come to their end can be told apart. They are still being written.'
        )}
      </p>
    )
  return (
    <>
      <div className="flex shrink-0 flex-wrap items-center gap-2 border-b border-line px-4 py-2 text-sm">
        <Choice
          name={t('First reply')}
          {...{ replies, ended }}
          value={first.id}
          onChoose={setFirstId}
        />
        <span aria-hidden className="text-muted max-md:hidden">
          {t('and')}
        </span>
        <Choice
          name={t('Second reply')}
          {...{ replies }}
          ended={ended.filter(({ id }) => id !== first.id)}
          value={second.id}
          onChoose={setSecondId}
        />
        <span className="grow max-md:hidden" />
        <Layouts value={layout} onChoose={setLayout} />
      </div>
      <Difference key={`${first.id} ${second.id}`} {...{ first, second, layout }} />
    </>
  )
}

type ChoiceProps = {
  name: string
  replies: readonly VisibleMessage[]
  ended: readonly VisibleMessage[]
  value: string
  onChoose: (id: string) => void
}

function Choice({ name, replies, ended, value, onChoose }: ChoiceProps) {
  const { models } = useModelList()
  return (
    <select
      aria-label={name}
      value={value}
      onChange={(event) => onChoose(event.target.value)}
      className="touch-target h-8 min-w-0 truncate max-md:basis-2/5 max-md:grow md:max-w-44 rounded-lg border border-line-strong bg-raised px-2 text-sm"
    >
      {ended.map((reply) => (
        <option key={reply.id} value={reply.id}>
          {replies.indexOf(reply) + 1} · {modelName(models, reply.model)}
        </option>
      ))}
    </select>
  )
}

const LAYOUTS = { beside: t('Side by side'), together: t('In one text') } as const

function Layouts({ value, onChoose }: { value: Layout; onChoose: (layout: Layout) => void }) {
  return (
    <div
      role="group"
      aria-label={t('Layout')}
      className="flex rounded-full border border-line p-0.5"
    >
      {(['beside', 'together'] as const).map((layout) => (
        <button
          key={layout}
          type="button"
          aria-pressed={layout === value}
          onClick={() => onChoose(layout)}
          className={classNames(
            'touch-target rounded-full px-3 py-1 text-xs',
            layout === value ? 'bg-hover text-ink' : 'text-muted'
          )}
        >
          {LAYOUTS[layout]}
        </button>
      ))}
    </div>
  )
}

type TwoProps = { first: VisibleMessage; second: VisibleMessage; layout: Layout }

function Difference({ first, second, layout }: TwoProps) {
  const passages = useMemo(
    () => differenceOf(textOfParts(first.parts), textOfParts(second.parts)),
    [first.parts, second.parts]
  )
  const isSame = passages.every((passage) => passage.isSame)
  return (
    <div
      role="group"
      aria-label={t('Difference')}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling region must be reachable by keyboard
      tabIndex={0}
      className="min-h-0 grow overflow-auto overscroll-contain p-4 text-sm leading-relaxed"
    >
      {isSame && (
        <p className="pb-3 text-muted">{t('Both replies say the same, word for word.')}</p>
      )}
      {passages.map((passage, index) => (
        // by position: they are made anew as a whole
        // oxlint-disable-next-line react/no-array-index-key
        <PassageView key={index} passage={passage} layout={layout} />
      ))}
    </div>
  )
}

function PassageView({ passage, layout }: { passage: Passage; layout: Layout }) {
  if (layout === 'together')
    return (
      <div className="measure">
        <Lines lines={passage.together} />
      </div>
    )
  return (
    <div
      className={classNames(
        'grid grid-cols-2 gap-x-6',
        !passage.isSame && '-mx-2 rounded-lg bg-panel px-2'
      )}
    >
      <Lines lines={passage.first} />
      <Lines lines={passage.second} />
    </div>
  )
}

function Lines({ lines }: { lines: readonly DifferenceLine[] }) {
  return (
    <div className="min-w-0 wrap-anywhere whitespace-pre-wrap">
      {lines.map(({ stretches, isCode }, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- by position, as above
        <div
          key={index}
          dir={isCode ? 'ltr' : 'auto'}
          className={classNames('min-h-[1lh]', isCode && 'font-mono text-[0.9em]')}
        >
          {stretches.map((stretch, at) => {
            if (stretch.in === 'both') return stretch.text
            const Mark = stretch.in === 'first' ? 'del' : 'ins'
            return (
              <Mark
                // oxlint-disable-next-line react/no-array-index-key -- by position, as above
                key={at}
                className={classNames(
                  'rounded-sm',
                  stretch.in === 'first'
                    ? 'bg-danger-soft text-danger'
                    : 'bg-accent-soft text-accent no-underline'
                )}
              >
                {stretch.text}
              </Mark>
            )
          })}
        </div>
      ))}
    </div>
  )
}
