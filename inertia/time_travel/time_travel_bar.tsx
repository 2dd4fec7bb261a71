import { HistoryIcon, PauseIcon, PlayIcon } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { useFork } from '~/branches/use_fork'
import { useChat } from '~/chat/chat_context'
import { Button } from '~/components/ui/button'
import { IconButton } from '~/components/ui/icon_button'
import { formatLocale } from '~/language/page_language'
import { Sentence } from '~/language/sentence'
import { t } from '~/language/t'
import type { Moment } from '~/time_travel/chat_moments'
import { type Past, travel } from '~/time_travel/travel'

const STEP_MS = 500
const WORDS: Record<Moment['kind'], string> = {
  message: t('your message'),
  reply: t('a reply'),
  deleted: t('a deletion'),
}

const timeOf = (at: number) =>
  new Date(at).toLocaleString(formatLocale(), { dateStyle: 'long', timeStyle: 'short' })

/** In the place of the message field while a chat is seen as it was. */
export default function TimeTravelBar({ past }: { past: Past }) {
  const { chatId } = useChat()
  const { moments, messages, count } = past
  const fork = useFork()
  const [isPlaying, setPlaying] = useState(false)
  const slider = useRef<HTMLInputElement>(null)
  const moment = moments[count - 1]!
  const isNow = count === moments.length
  const go = (to: number) => travel.set({ chatId: chatId!, count: to })
  const leave = () => {
    travel.set(null)
    setTimeout(() => document.getElementById('message')?.focus())
  }

  useEffect(() => slider.current?.focus(), [])
  useEffect(() => {
    if (!isPlaying) return
    const timer = setTimeout(() => (isNow ? setPlaying(false) : go(count + 1)), STEP_MS)
    return () => clearTimeout(timer)
  })
  useEffect(() => {
    // What came last is what there is to see.
    const frame = requestAnimationFrame(() => {
      const log = document.querySelector('main [role=log]')
      if (log) log.scrollTop = log.scrollHeight
    })
    return () => cancelAnimationFrame(frame)
  }, [count])

  const last = messages.at(-1)
  return (
    <section
      aria-label={t('This chat as it was')}
      onKeyDown={(event) => event.key === 'Escape' && leave()}
      className="border-t border-line bg-panel pt-3 pb-[calc(0.75rem+env(safe-area-inset-bottom))]"
    >
      <div className="measure flex flex-col gap-2 px-4 md:px-6">
        <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
          <p className="flex min-w-0 grow items-center gap-2 text-sm">
            <HistoryIcon size={16} aria-hidden className="shrink-0 text-muted" />
            <span className="text-muted tabular-nums">
              <Sentence
                words={t('<when>, {place} of {total}: {what}', {
                  place: count,
                  total: moments.length,
                  what: WORDS[moment.kind],
                })}
                parts={{
                  when: (
                    <span className="text-ink">
                      {isNow
                        ? t('As it is now')
                        : t('As it was on {at}', { at: timeOf(moment.at) })}
                    </span>
                  ),
                }}
              />
            </span>
          </p>
          <Button
            size="small"
            disabled={!last}
            onClick={() => {
              travel.set(null)
              if (last) fork(last.id)
            }}
          >
            {t('Fork from here')}
          </Button>
          <Button size="small" look="solid" onClick={leave}>
            {t('Back to now')}
          </Button>
        </div>
        <div className="flex items-center gap-2">
          <IconButton
            name={isPlaying ? t('Pause') : t('Play')}
            onClick={() => {
              if (!isPlaying && isNow) go(1)
              setPlaying(!isPlaying)
            }}
          >
            {isPlaying ? (
              <PauseIcon size={17} aria-hidden />
            ) : (
              <PlayIcon size={17} aria-hidden className="rtl:-scale-x-100" />
            )}
          </IconButton>
          <input
            ref={slider}
            type="range"
            aria-label={t('Moment')}
            aria-valuetext={t('{place} of {total}, {what}, {at}', {
              place: count,
              total: moments.length,
              what: WORDS[moment.kind],
              at: timeOf(moment.at),
            })}
            min={1}
            max={moments.length}
            value={count}
            onChange={(event) => {
              setPlaying(false)
              go(Number(event.target.value))
            }}
            className="touch-target h-8 min-w-0 grow cursor-pointer rounded-lg accent-accent"
          />
        </div>
        <p className="text-xs leading-relaxed text-muted">
          {t(
            'Replies are shown as they ended. Former titles and settings are not kept, nor what was deleted and brought back.'
          )}
        </p>
      </div>
    </section>
  )
}
