import type { ReactNode } from 'react'
import { Logo } from '~/components/logo'
import { t } from '~/language/t'

/** Around pages that belong to nobody. Rendered on the server and complete without JavaScript. */
export function PublicPage({ children }: { children: ReactNode }) {
  return (
    <div className="mx-auto flex min-h-dvh max-w-5xl flex-col px-6">
      <header className="flex items-center justify-between py-6">
        <a
          href="/welcome"
          className="flex items-center gap-2 rounded-lg font-semibold tracking-tight"
        >
          <Logo />
          kamba
        </a>
        <a href="/" className="rounded-lg text-sm font-medium text-accent hover:underline">
          {t('Open your chats')}
        </a>
      </header>
      <main className="flex grow flex-col">{children}</main>
      <footer className="py-8 text-sm text-muted">
        {t('Free software under the Apache License 2.0.')}
      </footer>
    </div>
  )
}

export function PrimaryLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a
      href={href}
      className="inline-flex h-11 items-center rounded-full bg-accent px-6 font-medium text-on-accent transition-colors hover:bg-accent-strong"
    >
      {children}
    </a>
  )
}
