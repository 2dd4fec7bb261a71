import { Head } from '@inertiajs/react'
import { t } from '~/language/t'
import { PrimaryLink, PublicPage } from '~/layouts/public_page'

const promises = [
  {
    title: t('Your chats live with you'),
    text: t(
      'They are kept in this browser’s own database, so they open at once. What you write offline is kept and sent when you are back.'
    ),
  },
  {
    title: t('An answer survives anything'),
    text: t(
      'Reload, close the tab, lose the connection or continue on another device: the answer goes on from where it is, once and whole.'
    ),
  },
  {
    title: t('Nothing is overwritten'),
    text: t(
      'Ask again and the first answer stays beside the new one. Two devices that write at the same time make two branches.'
    ),
  },
  {
    title: t('Your own server'),
    text: t(
      'One process and SQLite files in one folder. Use the built-in guide without any key, or connect an OpenAI-compatible model.'
    ),
  },
]

export default function Landing() {
  return (
    <PublicPage>
      <Head title={t('kamba — an AI chat that is yours')} />
      <section className="flex flex-col items-start gap-6 py-16 md:py-24">
        <h1 className="max-w-2xl text-4xl font-semibold tracking-tight text-balance md:text-5xl md:leading-tight">
          {t('An AI chat that is yours, on every device and offline')}
        </h1>
        <p className="max-w-xl text-lg leading-relaxed text-muted">
          {t(
            'kamba is a self-hosted, local-first chat. Begin without an account: type, and get an answer.'
          )}
        </p>
        <PrimaryLink href="/">{t('Start chatting')}</PrimaryLink>
      </section>
      <ul className="grid gap-x-12 gap-y-10 border-t border-line py-12 sm:grid-cols-2">
        {promises.map(({ title, text }) => (
          <li key={title}>
            <h2 className="font-semibold">{title}</h2>
            <p className="mt-2 leading-relaxed text-muted">{text}</p>
          </li>
        ))}
      </ul>
    </PublicPage>
  )
}
