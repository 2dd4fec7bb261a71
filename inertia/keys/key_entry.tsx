import { KeyRoundIcon, LaptopIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from '~/components/ui/button'
import { ConfirmDialog } from '~/components/ui/confirm_dialog'
import { Sentence } from '~/language/sentence'
import { t } from '~/language/t'

type KeyEntryProps = {
  name: string
  /** `OpenRouter`, or the address of an endpoint. */
  place: string
  lastFour: string
  isOnlyHere?: boolean
  works: boolean
  state: ReactNode
  isBusy: boolean
  /** Absent for a key that cannot be read. */
  onTest?: (() => void) | undefined
  onDelete: () => void
}

/** One key: what it is for, how it ends, and whether it works. */
export function KeyEntry(props: KeyEntryProps) {
  const { name, place, lastFour, isOnlyHere, works, state, isBusy, onTest, onDelete } = props
  const Icon = isOnlyHere ? LaptopIcon : KeyRoundIcon
  const end =
    lastFour === '' ? (
      t('without a visible end')
    ) : (
      <Sentence
        words={t('ends in <lastFour>')}
        parts={{ lastFour: <code dir="ltr">{lastFour}</code> }}
      />
    )
  return (
    <li aria-label={name} className="flex flex-wrap items-start gap-x-4 gap-y-3 py-4 first:pt-0">
      <Icon size={19} aria-hidden className="mt-1 shrink-0 text-muted" />
      <div className="min-w-0 grow basis-56">
        <p className="flex flex-wrap items-center gap-x-2 font-medium">
          <span className="truncate">{name}</span>
          {isOnlyHere && (
            <span className="rounded-full bg-accent-soft px-2 py-0.5 text-xs font-medium text-accent">
              {t('Only on this device')}
            </span>
          )}
        </p>
        <p className="truncate text-sm leading-relaxed text-muted">
          {place === name ? (
            end
          ) : (
            <Sentence words={t('<one>, <other>')} parts={{ one: <bdi>{place}</bdi>, other: end }} />
          )}
        </p>
        <p
          role="status"
          className={`mt-1 text-sm leading-relaxed ${works ? 'text-accent' : 'text-danger'}`}
        >
          {state}
        </p>
      </div>
      <div className="flex gap-2 max-sm:ps-9">
        {onTest && (
          <Button
            size="small"
            disabled={isBusy}
            aria-label={t('Test {name}', { name })}
            onClick={onTest}
          >
            {isBusy ? t('Testing…') : t('Test')}
          </Button>
        )}
        <ConfirmDialog
          trigger={
            <Button size="small" aria-label={t('Delete {name}', { name })}>
              {t('Delete')}
            </Button>
          }
          title={t('Delete {name}?', { name })}
          text={t(
            'It is removed for good, and models that only it reaches can no longer be asked. At the provider it stays as it is.'
          )}
          action={t('Delete key')}
          onConfirm={onDelete}
        />
      </div>
    </li>
  )
}
