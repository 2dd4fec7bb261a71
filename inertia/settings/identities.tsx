import { router } from '@inertiajs/react'
import { useState } from 'react'
import type { ShownIdentity, ShownProvider } from '#shared/identity_provider'
import { ProviderIcon } from '~/accounts/provider_icon'
import { Button } from '~/components/ui/button'
import { formatLocale } from '~/language/page_language'
import { Sentence } from '~/language/sentence'
import { t } from '~/language/t'

export type IdentitiesProps = {
  identities: ShownIdentity[]
  /** All that are configured; each may be linked more than once. */
  providers: ShownProvider[]
  /** Ways into the account of every kind: the last one has no button. */
  waysIn: number
}

const ADDRESS = '/settings/account/identities'

/** The sign-ins of others that lead into this account. */
export function Identities({ identities, providers, waysIn }: IdentitiesProps) {
  const [busy, setBusy] = useState(false)
  const visit = { onStart: () => setBusy(true), onFinish: () => setBusy(false) }
  return (
    <div className="flex flex-col gap-4">
      <ul className="divide-y divide-line rounded-xl border border-line empty:hidden">
        {identities.map((identity) => (
          <li key={identity.id} className="flex min-h-14 items-center gap-3 px-4 py-2">
            <ProviderIcon kind={identity.provider.kind} />
            <IdentityText identity={identity} />
            <Button
              size="small"
              look="quiet"
              disabled={busy || waysIn < 2}
              aria-label={t('Unlink {identity}', { identity: nameOf(identity) })}
              onClick={() => router.delete(`${ADDRESS}/${identity.id}`, visit)}
            >
              {t('Unlink')}
            </Button>
          </li>
        ))}
      </ul>
      {waysIn < 2 && identities.length > 0 && (
        <p className="text-sm text-muted">
          {t('This is the only way into your account, so it cannot be unlinked.')}
        </p>
      )}
      <div className="flex flex-wrap gap-2">
        {providers.map(({ id, name, kind }) => (
          <Button
            key={id}
            disabled={busy}
            onClick={() => router.post(`${ADDRESS}/${id}`, {}, visit)}
          >
            <ProviderIcon kind={kind} />
            {t('Link {name}', { name })}
          </Button>
        ))}
      </div>
    </div>
  )
}

const nameOf = ({ provider, label }: ShownIdentity) =>
  label === null ? provider.name : t('{provider}, {label}', { provider: provider.name, label })

function IdentityText({ identity: { provider, label, lastUsedAt } }: { identity: ShownIdentity }) {
  const time = (
    <time dateTime={lastUsedAt}>{new Date(lastUsedAt).toLocaleDateString(formatLocale())}</time>
  )
  return (
    <div className="min-w-0 grow">
      <p dir="auto" className="w-fit max-w-full truncate font-medium">
        {provider.name}
      </p>
      {label !== null && (
        <p dir="auto" className="w-fit max-w-full truncate text-sm text-muted">
          {label}
        </p>
      )}
      <p className="text-sm text-muted">
        <Sentence words={t('Last used <time>')} parts={{ time }} />
      </p>
    </div>
  )
}
