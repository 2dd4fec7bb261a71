import { Head } from '@inertiajs/react'
import { ArrowLeftIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { t } from '~/language/t'
import { ThemeToggle } from '~/look/theme_toggle'
import { classNames } from '~/components/ui/class_names'
import { TooltipProvider } from '~/components/ui/tooltip'
import { settingsPages } from '~/settings/settings_pages'

type SettingsPageProps = {
  title: string
  intro?: string
  isAdmin: boolean
  /** Without an account there is nothing to see on the pages about it. */
  isGuest?: boolean
  children: ReactNode
}

/** On a phone the row of pages is longer than the screen. */
const showTab = (tab: HTMLElement | null) =>
  tab?.scrollIntoView({ behavior: 'instant', block: 'nearest', inline: 'center' })

/** Around everything that is not a chat: the way back, where one is, and one column. */
export function SettingsPage({ title, intro, isAdmin, isGuest, children }: SettingsPageProps) {
  const pages = settingsPages({ isAdmin, isGuest: isGuest === true })
  return (
    <TooltipProvider delayDuration={400}>
      <Head title={t('{title} — kamba', { title })} />
      <div className="mx-auto flex min-h-dvh max-w-3xl flex-col px-4 pb-[calc(4rem+env(safe-area-inset-bottom))] md:px-6">
        <header className="flex h-14 items-center justify-between">
          <a
            href="/"
            className="touch-target -ms-2 inline-flex items-center gap-2 rounded-lg px-2 py-1.5 text-sm font-medium text-muted hover:text-ink"
          >
            <ArrowLeftIcon size={17} aria-hidden className="rtl:-scale-x-100" />
            {t('Back to your chats')}
          </a>
          <ThemeToggle />
        </header>
        <nav
          aria-label={t('Settings')}
          className="flex gap-1 overflow-x-auto border-b border-line md:flex-wrap"
        >
          {pages.map((page) => (
            <a
              key={page.href}
              href={page.href}
              ref={page.title === title ? showTab : undefined}
              aria-current={page.title === title ? 'page' : undefined}
              className={classNames(
                'touch-target -mb-px inline-flex items-center border-b-2 px-3 py-2.5 text-sm font-medium',
                page.title === title
                  ? 'border-accent text-ink'
                  : 'border-transparent text-muted hover:text-ink'
              )}
            >
              {page.title}
            </a>
          ))}
        </nav>
        <main className="flex flex-col gap-10 pt-8">
          <div>
            <h1 className="text-2xl font-semibold tracking-tight">{title}</h1>
            {intro && <p className="mt-2 max-w-xl leading-relaxed text-muted">{intro}</p>}
          </div>
          {children}
        </main>
      </div>
    </TooltipProvider>
  )
}

type SettingsSectionProps = { title: string; text?: ReactNode; children: ReactNode }

/** One thing to see or change, with its name beside it where there is room. */
export function SettingsSection({ title, text, children }: SettingsSectionProps) {
  return (
    <section
      aria-label={title}
      className="grid gap-x-8 gap-y-4 border-t border-line pt-8 first-of-type:border-t-0 first-of-type:pt-0 md:grid-cols-[13rem_1fr]"
    >
      <div>
        <h2 className="font-semibold">{title}</h2>
        {text && <p className="mt-1.5 text-sm leading-relaxed text-muted">{text}</p>}
      </div>
      <div className="flex min-w-0 flex-col gap-4">{children}</div>
    </section>
  )
}
