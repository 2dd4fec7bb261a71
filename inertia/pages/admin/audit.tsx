import type { AuditLine, AuditPerson } from '#shared/audit_line'
import { Button } from '~/components/ui/button'
import { TextField } from '~/components/ui/text_field'
import { formatLocale } from '~/language/page_language'
import { Sentence } from '~/language/sentence'
import { t } from '~/language/t'
import { SettingsPage } from '~/layouts/settings_page'
import { TextLink } from '~/layouts/sign_in_page'

type Filter = { who: string; action: string }
export type AuditProps = {
  lines: AuditLine[]
  /** Entries before this one are on the next page; null: there are none. */
  next: number | null
  actions: string[]
  filter: Filter
  isFirst: boolean
}

export default function Audit({ lines, next, actions, filter, isFirst }: AuditProps) {
  const isFiltered = filter.who !== '' || filter.action !== ''
  return (
    <SettingsPage
      title={t('Audit')}
      isAdmin
      intro={t(
        'Who has acted for somebody else: done or refused, and why. What people do for themselves is not here.'
      )}
    >
      <FilterForm filter={filter} actions={actions} />
      {lines.length === 0 ? (
        <p role="status" className="py-6 text-muted">
          {isFiltered ? t('Nothing matches.') : t('Nobody has acted for somebody else yet.')}
        </p>
      ) : (
        <ol aria-label={t('Audit trail')} className="flex flex-col divide-y divide-line">
          {lines.map((line) => (
            <Line key={line.id} line={line} />
          ))}
        </ol>
      )}
      <nav aria-label={t('Pages')} className="flex justify-between gap-4 text-sm">
        {isFirst ? <span /> : <TextLink href={pathOf(filter, null)}>{t('Newest')}</TextLink>}
        {next !== null && <TextLink href={pathOf(filter, next)}>{t('Older')}</TextLink>}
      </nav>
    </SettingsPage>
  )
}

/** Without script, too: a filter is a page. */
function FilterForm({ filter, actions }: { filter: Filter; actions: string[] }) {
  return (
    <form aria-label={t('Filter')} className="flex flex-wrap items-end gap-3">
      <div className="min-w-56 grow">
        <TextField
          label={t('Person')}
          name="who"
          dir="auto"
          defaultValue={filter.who}
          placeholder={t('Name, login, e-mail or id')}
          autoComplete="off"
        />
      </div>
      <label className="flex grow flex-col gap-1.5 text-sm font-medium">
        {t('Action')}
        <select
          name="action"
          defaultValue={filter.action}
          className="h-11 rounded-xl border border-line-strong bg-raised px-3 text-base font-normal text-ink"
        >
          <option value="">{t('All')}</option>
          {actions.map((action) => (
            <option key={action} value={action}>
              {action}
            </option>
          ))}
        </select>
      </label>
      <Button type="submit" className="h-11">
        {t('Show')}
      </Button>
    </form>
  )
}

function Line({ line: { at, actor, target, action, reason, allowed } }: { line: AuditLine }) {
  return (
    <li className="flex flex-col gap-1 py-4 first:pt-0">
      <p className="flex flex-wrap items-center gap-x-2 gap-y-1">
        <span dir="ltr" className="font-medium">
          {action}
        </span>
        <span
          className={`rounded-full px-2 py-0.5 text-xs font-medium ${allowed ? 'bg-accent-soft text-accent' : 'bg-danger-soft text-danger'}`}
        >
          {allowed ? t('Allowed') : t('Refused')}
        </span>
        <time dateTime={new Date(at).toISOString()} className="text-sm text-muted sm:ms-auto">
          {momentInWords(at)}
        </time>
      </p>
      <p className="text-sm leading-relaxed">
        <Sentence
          words={t('<actor> for <target>')}
          parts={{ actor: <Who person={actor} />, target: <Who person={target} /> }}
        />
      </p>
      <p dir="auto" className="text-sm leading-relaxed break-words text-muted">
        {reason}
      </p>
    </li>
  )
}

const ROLES: Record<AuditPerson['role'], string> = {
  system: t('system'),
  admin: t('admin'),
  service: t('service'),
  user: t('user'),
  guest: t('guest'),
}

function Who({ person: { id, role, name } }: { person: AuditPerson }) {
  if (id === null) return <span>{t('kamba itself')}</span>
  return (
    <span className="break-words">
      <bdi>{name ?? <code className="text-[0.9em]">{id}</code>}</bdi>{' '}
      <span className="text-muted">({ROLES[role]})</span>
    </span>
  )
}

const momentInWords = (at: number) =>
  new Date(at).toLocaleString(formatLocale(), { dateStyle: 'medium', timeStyle: 'short' })

function pathOf({ who, action }: Filter, before: number | null): string {
  const query = new URLSearchParams({ ...(who && { who }), ...(action && { action }) })
  if (before !== null) query.set('before', String(before))
  return `/admin/audit${query.size > 0 ? `?${query}` : ''}`
}
