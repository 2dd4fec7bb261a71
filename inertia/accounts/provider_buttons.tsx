import type { ShownProvider } from '#shared/identity_provider'
import { ProviderIcon } from '~/accounts/provider_icon'
import { t } from '~/language/t'

type Props = { providers: ShownProvider[]; returnTo?: string }

/** One way to the sign-in of each provider that is configured; nothing when there is none. Links, since they leave this site. */
export function ProviderButtons({ providers, returnTo = '/' }: Props) {
  if (providers.length === 0) return null
  return (
    <ul className="flex flex-col gap-2">
      {providers.map(({ id, name, kind }) => (
        <li key={id}>
          <a
            href={`/sign-in/with/${id}?return_to=${encodeURIComponent(returnTo)}`}
            className="touch-target flex h-11 items-center justify-center gap-2.5 rounded-full border border-line-strong bg-raised px-5 font-medium text-ink transition-colors hover:bg-hover"
          >
            <ProviderIcon kind={kind} />
            <span className="truncate">{t('Continue with {name}', { name })}</span>
          </a>
        </li>
      ))}
    </ul>
  )
}
