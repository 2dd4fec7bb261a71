import type { Source } from '~/chat/reply_blocks'
import { t } from '~/language/t'

/** What a reply says it rests on. The pages are strangers: they learn nothing about where a reader comes from. */
export function ReplySources({ sources }: { sources: readonly Source[] }) {
  if (sources.length === 0) return null
  return (
    <div role="group" aria-label={t('Sources')} className="text-sm">
      <p aria-hidden className="text-xs font-medium text-muted">
        {t('Sources')}
      </p>
      <ol className="mt-1 flex flex-col">
        {sources.map(({ title, url, host }, index) => (
          <li key={url ?? title} className="flex min-w-0 items-baseline gap-2">
            <span aria-hidden className="w-5 shrink-0 text-end text-muted tabular-nums">
              {index + 1}.
            </span>
            {url === null ? (
              <span dir="auto" className="truncate py-0.5">
                {title}
              </span>
            ) : (
              <a
                href={url}
                target="_blank"
                rel="noopener noreferrer"
                className="flex min-w-0 items-baseline gap-2 rounded-md py-0.5 hover:text-accent pointer-coarse:py-3"
              >
                <span
                  dir="auto"
                  className="truncate underline decoration-line-strong underline-offset-2"
                >
                  {title}
                </span>
                {host !== title && (
                  <span dir="ltr" className="shrink-0 text-xs text-muted">
                    {host}
                  </span>
                )}
              </a>
            )}
          </li>
        ))}
      </ol>
    </div>
  )
}
