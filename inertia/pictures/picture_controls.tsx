import { ImagePlusIcon } from 'lucide-react'
import { type ReactNode, useId } from 'react'
import { ASPECTS } from '#shared/events/image_wish'
import { t } from '~/language/t'
import { aspectName, ratioOf } from '~/pictures/aspects'
import { choosePicture, MAX_PICTURES } from '~/pictures/picture_choice'
import { usePictureWish } from '~/pictures/use_picture_wish'
import { ButtonLink } from '~/components/ui/button'
import { classNames } from '~/components/ui/class_names'

const ROW = 'mx-2.5 mt-2.5 flex animate-appear flex-wrap items-center gap-x-3 gap-y-2 text-sm'
const COUNTS = Array.from({ length: MAX_PICTURES }, (_, index) => index + 1)

/** How the pictures are to be, while the draft asks for some; or that nobody here makes any. */
export function PictureControls() {
  const wish = usePictureWish()
  if (!wish) return null
  if (!wish.model) return <NobodyDraws />
  const { aspect, count } = wish.wish
  return (
    <div role="group" aria-label={t('Picture')} className={ROW}>
      <span className="flex min-w-0 items-center gap-2 ps-1.5 text-muted">
        <ImagePlusIcon size={16} aria-hidden className="shrink-0 text-accent" />
        <span className="truncate">{t('Drawn by {name}', { name: wish.model.name })}</span>
      </span>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <Choice
          name={t('Shape')}
          options={ASPECTS.map((option) => ({
            value: option,
            name: aspectName(option),
            shown: <Shape ratio={ratioOf(option)} />,
          }))}
          value={aspect}
          onChoose={(chosen) => choosePicture({ aspect: chosen })}
        />
        <Choice
          name={t('How many')}
          options={COUNTS.map((option) => ({
            value: option,
            name: t('{count} pictures', { count: option }),
            shown: option,
          }))}
          value={count}
          onChoose={(chosen) => choosePicture({ count: chosen })}
        />
      </div>
    </div>
  )
}

type Option<Value> = { value: Value; name: string; shown: ReactNode }
type ChoiceProps<Value> = {
  name: string
  options: readonly Option<Value>[]
  value: Value
  onChoose: (value: Value) => void
}

/** Radios that look like a row of small buttons: arrows move, as everywhere. */
function Choice<Value extends string | number>(props: ChoiceProps<Value>) {
  const { name, options, value, onChoose } = props
  const group = useId()
  return (
    <div role="radiogroup" aria-label={name} className="flex rounded-full bg-panel p-0.5">
      {options.map((option) => (
        <label
          key={option.value}
          title={option.name}
          className={classNames(
            'touch-target relative grid h-7 min-w-8 cursor-pointer place-items-center rounded-full px-1.5 tabular-nums has-focus-visible:outline-2 has-focus-visible:outline-accent',
            option.value === value ? 'bg-raised text-accent shadow-float' : 'text-muted'
          )}
        >
          <input
            type="radio"
            name={group}
            className="absolute inset-0 size-full cursor-pointer appearance-none rounded-full outline-none"
            aria-label={option.name}
            checked={option.value === value}
            onChange={() => onChoose(option.value)}
          />
          {option.shown}
        </label>
      ))}
    </div>
  )
}

const SHAPE_PX = 15

function Shape({ ratio }: { ratio: number }) {
  return (
    <span
      aria-hidden
      className="block rounded-[3px] border-[1.5px] border-current"
      style={{ width: SHAPE_PX * Math.min(1, ratio), height: SHAPE_PX / Math.max(1, ratio) }}
    />
  )
}

function NobodyDraws() {
  return (
    <div role="status" className={`${ROW} rounded-xl bg-warning-soft py-1 ps-3 pe-1`}>
      <p className="grow py-1.5 leading-snug">
        {t(
          'None of your models makes pictures. A key for OpenAI, Google or OpenRouter brings some.'
        )}
      </p>
      <ButtonLink href="/settings/keys" size="small">
        {t('Add a key')}
      </ButtonLink>
    </div>
  )
}
