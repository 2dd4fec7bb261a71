import { Head } from '@inertiajs/react'
import type { ReactNode } from 'react'
import { Logo } from '~/components/logo'
import { t } from '~/language/t'

type SignInPageProps = { title: string; intro?: ReactNode; children: ReactNode; foot?: ReactNode }

/** One calm column: who we are, what is asked, and the way round it. */
export function SignInPage({ title, intro, children, foot }: SignInPageProps) {
  return (
    <div className="flex min-h-dvh flex-col items-center justify-center px-5 py-10">
      <Head title={t('{title} — kamba', { title })} />
      <main className="flex w-full max-w-sm flex-col gap-6">
        <div className="flex flex-col items-start gap-4">
          <a href="/welcome" aria-label="kamba" className="rounded-lg">
            <Logo size={36} />
          </a>
          <div>
            <h1 className="text-2xl font-semibold tracking-tight">{title}</h1>
            {intro && <p className="mt-2 leading-relaxed text-muted">{intro}</p>}
          </div>
        </div>
        {children}
        {foot && <div className="flex flex-col gap-3 text-sm text-muted">{foot}</div>}
      </main>
    </div>
  )
}

export function TextLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a href={href} className="rounded font-medium text-accent underline-offset-4 hover:underline">
      {children}
    </a>
  )
}

/** Between two ways in. */
export const Or = () => (
  <div className="flex items-center gap-3 text-sm text-muted">
    <span className="h-px grow bg-line" />
    {t('or')}
    <span className="h-px grow bg-line" />
  </div>
)
