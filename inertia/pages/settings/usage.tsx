import type { ReactNode } from 'react'
import { moneyWords } from '~/components/money_words'
import { Notice } from '~/components/ui/notice'
import { t } from '~/language/t'
import { SettingsPage, SettingsSection } from '~/layouts/settings_page'
import { TextLink } from '~/layouts/sign_in_page'
import { type Budget, BudgetForm } from '~/usage/budget_form'
import { SumText, UsageList, type UsageSum } from '~/usage/usage_list'
import { monthInWords } from '~/usage/usage_words'

export type UsageProps = {
  isAdmin: boolean
  isGuest: boolean
  /** `2026-11`, in UTC. */
  month: string
  thisMonth: string
  months: (UsageSum & { month: string })[]
  models: (UsageSum & { name: string })[]
  keys: (UsageSum & { id: string | null; name: string | null })[]
  chats: (UsageSum & { id: string; title: string | null })[]
  budgets: Budget[]
}

export default function Usage(props: UsageProps) {
  const { isAdmin, isGuest, month, thisMonth, months, budgets } = props
  const shown = months.find((one) => one.month === month)
  return (
    <SettingsPage
      title={t('Usage')}
      isAdmin={isAdmin}
      isGuest={isGuest}
      intro={t(
        'What replies have cost, as providers say or by their price lists. Months are in UTC.'
      )}
    >
      <SettingsSection
        title={t('Budgets')}
        text={t(
          "A reply that would go over one is stopped before anything is sent. What is left of a month does not carry over. A chat's own budget is set in the chat."
        )}
      >
        {budgets.map((budget) => (
          <BudgetForm key={budget.scope} {...budget} />
        ))}
      </SettingsSection>
      <SettingsSection title={monthInWords(month)} text={<Months {...props} />}>
        {shown ? <Month {...props} sum={shown} /> : <Empty isThisMonth={month === thisMonth} />}
      </SettingsSection>
    </SettingsPage>
  )
}

function Months({ month, months, thisMonth }: UsageProps) {
  const all = [...new Set([thisMonth, ...months.map((one) => one.month)])]
  const others = all.filter((one) => one !== month)
  if (others.length === 0) return null
  return (
    <nav aria-label={t('Months')} className="flex flex-wrap gap-x-3 gap-y-1">
      {others.map((one) => (
        <TextLink key={one} href={`/settings/usage?month=${one}`}>
          {monthInWords(one)}
        </TextLink>
      ))}
    </nav>
  )
}

function Month({ sum, models, keys, chats }: UsageProps & { sum: UsageSum }) {
  return (
    <>
      <div>
        <p className="text-3xl font-semibold tracking-tight tabular-nums">
          {moneyWords(sum.costMicros)}
        </p>
        <SumText sum={sum} />
      </div>
      {sum.unpriced > 0 && (
        <Notice>
          {t(
            '{count} replies have no known cost: it was stopped or failed before the provider had counted, or its model has no price list.',
            { count: sum.unpriced }
          )}
        </Notice>
      )}
      <Part title={t('By model')}>
        <UsageList
          name={t('By model')}
          rows={models.map(({ name, ...rest }) => ({ id: name, name, sum: rest }))}
        />
      </Part>
      <Part title={t('By key')}>
        <UsageList
          name={t('By key')}
          rows={keys.map(({ id, name, ...rest }) => ({
            id: id ?? 'server',
            name: name ?? nameOfKey(id),
            sum: rest,
          }))}
        />
      </Part>
      <Part title={t('By chat')}>
        <UsageList
          name={t('By chat')}
          rows={chats.map(({ id, title, ...rest }) => ({
            id,
            name:
              title === null ? (
                t('A chat that is deleted')
              ) : (
                <TextLink href={`/chat/${id}`}>{title || t('New chat')}</TextLink>
              ),
            sum: rest,
          }))}
        />
      </Part>
    </>
  )
}

function nameOfKey(id: string | null): string {
  if (id === null) return t('Keys of this server')
  return id === 'device' ? t('Keys on your devices') : t('A key that is not here any more')
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="flex flex-col gap-3 border-t border-line pt-4">
      <h3 className="text-sm font-semibold">{title}</h3>
      {children}
    </div>
  )
}

function Empty({ isThisMonth }: { isThisMonth: boolean }) {
  return (
    <p role="status" className="text-muted">
      {isThisMonth
        ? t('No reply has been asked for this month. What the next one takes appears here.')
        : t('No reply was asked for in this month.')}
    </p>
  )
}
